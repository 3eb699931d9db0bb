/** Where and as what people work: one endpoint and one request a command. Only Spring calls them. */
@NullMarked
package id.jejak.command.engagement;

import org.jspecify.annotations.NullMarked;
