package id.jejak.scheme;

import id.jejak.kernel.Rejection;

/**
 * When a certificate may be renewed, in days around its last valid day.
 *
 * @param daysBefore how long before it the window opens
 * @param daysAfter how long after it the window closes
 */
public record Renewal(Sourced<Integer> daysBefore, Sourced<Integer> daysAfter) {

    /** @throws Rejection {@code version-invalid} when a number is out of bounds */
    public Renewal {
        Bounds.within(daysBefore, 0, 3650, "renewal.daysBefore");
        Bounds.within(daysAfter, 0, 3650, "renewal.daysAfter");
    }
}
