/** Certifying bodies, their names and assessors: one endpoint and one request a command. Only Spring calls them. */
@NullMarked
package id.jejak.command.body;

import org.jspecify.annotations.NullMarked;
