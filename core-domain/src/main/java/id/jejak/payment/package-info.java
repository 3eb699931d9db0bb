/** Payments of allowances as the lists of the paying office have them, and how each row agrees with the register. */
@NullMarked
package id.jejak.payment;

import org.jspecify.annotations.NullMarked;
