/** What happened to a list of payments. */
@NullMarked
package id.jejak.payment.event;

import org.jspecify.annotations.NullMarked;
