/** What one asks for and another decides on: one endpoint and one request a command. Only Spring calls them. */
@NullMarked
package id.jejak.command.request;

import org.jspecify.annotations.NullMarked;
