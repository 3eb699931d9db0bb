package id.jejak.scheme;

import id.jejak.kernel.Rejection;

/** Holds the numbers of a version to their bounds. */
final class Bounds {

    private Bounds() {}

    static void within(Sourced<Integer> sourced, int least, int most, String field) {
        int value = sourced.value();
        Rejection.unless(
                value >= least && value <= most,
                "version-invalid",
                field + " lies between " + least + " and " + most,
                field);
    }
}
