/**
 * The rules, folded from their own streams: they are few and short, so that no table is kept of them, and an answer holds
 * for any position at once.
 */
@NullMarked
package id.jejak.projection.rules;

import org.jspecify.annotations.NullMarked;
