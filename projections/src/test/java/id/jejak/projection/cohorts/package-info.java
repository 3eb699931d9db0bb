/** Cohorts on any day as known at any position, held against the domain's own fold. */
@NullMarked
package id.jejak.projection.cohorts;

import org.jspecify.annotations.NullMarked;
