/** How cohorts stand: quota, seats, sessions. */
@NullMarked
package id.jejak.query.cohorts;

import org.jspecify.annotations.NullMarked;
