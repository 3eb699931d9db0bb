/** Versions of certification schemes: one endpoint and one request a command. Only Spring calls them. */
@NullMarked
package id.jejak.command.scheme;

import org.jspecify.annotations.NullMarked;
