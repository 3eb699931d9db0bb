package id.jejak.scheme;

import id.jejak.kernel.Rejection;

/**
 * How often and how soon a candidate may sit again.
 *
 * @param max how many re-sits a case allows
 * @param waitDays days from the last sitting until the next
 */
public record Resits(Sourced<Integer> max, Sourced<Integer> waitDays) {

    /** @throws Rejection {@code version-invalid} when a number is out of bounds */
    public Resits {
        Bounds.within(max, 0, 100, "resits.max");
        Bounds.within(waitDays, 0, 3650, "resits.waitDays");
    }
}
