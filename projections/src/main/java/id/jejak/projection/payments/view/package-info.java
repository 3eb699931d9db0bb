/** What can be asked about payments. The query side sees this much, and no table. */
@NullMarked
package id.jejak.projection.payments.view;

import org.jspecify.annotations.NullMarked;
