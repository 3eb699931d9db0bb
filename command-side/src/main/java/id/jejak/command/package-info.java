/** How a command becomes stored events: shells around the deciders, the rules as they stand, and the desk that takes orders. */
@NullMarked
package id.jejak.command;

import org.jspecify.annotations.NullMarked;
