/** What can have happened to an allowance scheme. For ever: stored events are read back into these. */
@NullMarked
package id.jejak.allowance.event;

import org.jspecify.annotations.NullMarked;
