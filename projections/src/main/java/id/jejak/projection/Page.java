package id.jejak.projection;

import java.util.List;

/**
 * Consecutive events of the log.
 *
 * @param after the position they follow on, 0 at the beginning
 */
record Page(long after, List<Slot> slots) {

    long last() {
        return slots.getLast().position();
    }
}
