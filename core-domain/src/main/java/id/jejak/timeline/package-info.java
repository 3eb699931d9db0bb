/**
 * A worker's events by the day they take effect, as known at a position of the log: the one order in which histories are
 * folded, for answers about the past and for read models alike.
 */
@NullMarked
package id.jejak.timeline;

import org.jspecify.annotations.NullMarked;
