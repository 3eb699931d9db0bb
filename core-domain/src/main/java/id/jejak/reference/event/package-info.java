/** What can have happened to the reference data. For ever: stored events are read back into these. */
@NullMarked
package id.jejak.reference.event;

import org.jspecify.annotations.NullMarked;
