/** Registers people and what they have learnt: one endpoint and one request a command. Only Spring calls them. */
@NullMarked
package id.jejak.command.worker;

import org.jspecify.annotations.NullMarked;
