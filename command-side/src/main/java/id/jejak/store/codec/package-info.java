/** Events to JSON and back, under their stable names. Used by the store; the edge may use {@code TextCheck}. */
@NullMarked
package id.jejak.store.codec;

import org.jspecify.annotations.NullMarked;
