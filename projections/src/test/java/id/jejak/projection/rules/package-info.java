/** How many people stand where, held against a naive fold. */
@NullMarked
package id.jejak.projection.rules;

import org.jspecify.annotations.NullMarked;
