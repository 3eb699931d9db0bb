/** What can be asked of a scheme. Command-side makes them, the decider answers them. */
@NullMarked
package id.jejak.scheme.command;

import org.jspecify.annotations.NullMarked;
