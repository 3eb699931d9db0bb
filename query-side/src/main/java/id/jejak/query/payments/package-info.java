/** Whom allowances were paid to. Only Spring calls it. */
@NullMarked
package id.jejak.query.payments;

import org.jspecify.annotations.NullMarked;
