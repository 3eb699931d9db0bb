package id.jejak.deploy.bench;

import java.util.Arrays;

/** Figures of one kind. */
final class Figures {

    private final double[] sorted;

    /** @param figures at least one */
    Figures(double... figures) {
        sorted = figures.clone();
        Arrays.sort(sorted);
    }

    double min() {
        return sorted[0];
    }

    double median() {
        return sorted[sorted.length / 2];
    }

    double max() {
        return sorted[sorted.length - 1];
    }

    /** The least figure that at least this share, above 0 and at most 1, does not exceed. */
    double quantile(double share) {
        return sorted[(int) Math.ceil(share * sorted.length) - 1];
    }
}
