/** What can be asked of one worker. Each carries its occasion: who, when, on which document, why. */
@NullMarked
package id.jejak.worker.command;

import org.jspecify.annotations.NullMarked;
