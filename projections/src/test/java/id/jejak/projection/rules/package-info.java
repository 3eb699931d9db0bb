/** The rules as they are told of a day, as known at a position. */
@NullMarked
package id.jejak.projection.rules;

import org.jspecify.annotations.NullMarked;
