/** What can be asked of an allowance scheme. Command-side makes them, the decider answers them. */
@NullMarked
package id.jejak.allowance.command;

import org.jspecify.annotations.NullMarked;
