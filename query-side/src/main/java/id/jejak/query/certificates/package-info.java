/** Whether a certificate is valid; the one question that needs no login. */
@NullMarked
package id.jejak.query.certificates;

import org.jspecify.annotations.NullMarked;
