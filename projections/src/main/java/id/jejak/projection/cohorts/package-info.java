/** Cohorts: seats, quota over time, sessions, on any day as known at any position. */
@NullMarked
package id.jejak.projection.cohorts;

import org.jspecify.annotations.NullMarked;
