/** The decisions on one worker's path. {@link id.jejak.worker.decide.WorkerDecider} is the door; a rule has a file. */
@NullMarked
package id.jejak.worker.decide;

import org.jspecify.annotations.NullMarked;
