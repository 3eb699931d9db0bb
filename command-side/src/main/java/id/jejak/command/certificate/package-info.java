/** Certificates from their issue on: one endpoint and one request a command. Only Spring calls them. */
@NullMarked
package id.jejak.command.certificate;

import org.jspecify.annotations.NullMarked;
