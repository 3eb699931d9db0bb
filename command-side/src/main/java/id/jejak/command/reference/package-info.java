/** Categories and regions: one endpoint and one request a command. Only Spring calls them. */
@NullMarked
package id.jejak.command.reference;

import org.jspecify.annotations.NullMarked;
