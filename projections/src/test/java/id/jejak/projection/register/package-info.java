/** Cards and the search for them, held against the domain's own fold. */
@NullMarked
package id.jejak.projection.register;

import org.jspecify.annotations.NullMarked;
