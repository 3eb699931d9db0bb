/**
 * How recorded facts are read once they are corrected. Stored events are never edited: whoever folds a history reads it by
 * {@link id.jejak.worker.correction.CorrectedHistory} first.
 */
@NullMarked
package id.jejak.worker.correction;

import org.jspecify.annotations.NullMarked;
