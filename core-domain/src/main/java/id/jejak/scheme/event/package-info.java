/** What can have happened to a scheme. For ever: stored events are read back into these. */
@NullMarked
package id.jejak.scheme.event;

import org.jspecify.annotations.NullMarked;
