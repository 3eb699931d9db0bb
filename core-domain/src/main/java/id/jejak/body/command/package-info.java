/** What can be asked of a body. Command-side makes them, the decider answers them. */
@NullMarked
package id.jejak.body.command;

import org.jspecify.annotations.NullMarked;
