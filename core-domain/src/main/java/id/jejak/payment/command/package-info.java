/** What can be asked of a list of payments. */
@NullMarked
package id.jejak.payment.command;

import org.jspecify.annotations.NullMarked;
