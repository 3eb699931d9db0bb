/** Records payments of allowances and what was paid back of them: one endpoint and one request a command. Only Spring calls them. */
@NullMarked
package id.jejak.command.payment;

import org.jspecify.annotations.NullMarked;
