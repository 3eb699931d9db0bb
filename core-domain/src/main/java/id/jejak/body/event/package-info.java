/** What can have happened to a body. For ever: stored events are read back into these. */
@NullMarked
package id.jejak.body.event;

import org.jspecify.annotations.NullMarked;
