/** Payments as they were recorded, and what was paid back. */
@NullMarked
package id.jejak.projection.payments;

import org.jspecify.annotations.NullMarked;
