/** How many people stand where, on a day and over time. */
@NullMarked
package id.jejak.query.counts;

import org.jspecify.annotations.NullMarked;
