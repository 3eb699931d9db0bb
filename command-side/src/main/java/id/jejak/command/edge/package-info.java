/** What all write endpoints do alike: read a request, check its fields, give the command, answer, refuse, log. */
@NullMarked
package id.jejak.command.edge;

import org.jspecify.annotations.NullMarked;
