/** What is so of one worker, as folded from the events. A phase is a record that holds only what exists in it. */
@NullMarked
package id.jejak.worker.state;

import org.jspecify.annotations.NullMarked;
