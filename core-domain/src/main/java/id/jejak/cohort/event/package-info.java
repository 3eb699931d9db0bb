/** What can have happened to a cohort. For ever: stored events are read back into these. */
@NullMarked
package id.jejak.cohort.event;

import org.jspecify.annotations.NullMarked;
