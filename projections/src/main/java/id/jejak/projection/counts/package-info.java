/** How many people stand where, on any day, as known at any position. */
@NullMarked
package id.jejak.projection.counts;

import org.jspecify.annotations.NullMarked;
