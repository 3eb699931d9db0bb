@NullMarked
package id.jejak.payment;

import org.jspecify.annotations.NullMarked;
