/** What can be asked of the reference data. Command-side makes them, the decider answers them. */
@NullMarked
package id.jejak.reference.command;

import org.jspecify.annotations.NullMarked;
