/** From the assessor to the decision: one endpoint and one request a command. Only Spring calls them. */
@NullMarked
package id.jejak.command.assessment;

import org.jspecify.annotations.NullMarked;
