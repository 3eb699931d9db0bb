package id.jejak.worker.decide;

import id.jejak.kernel.Period;
import id.jejak.kernel.Rejection;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;

/** A training has a kind as schemes name it, and no more hours than its days. */
final class TrainingIsPlausible {

    private static final Pattern KIND = Pattern.compile("[A-Z0-9][A-Z0-9_]{0,39}");
    private static final long HOURS_OF_A_DAY = 24;

    private TrainingIsPlausible() {}

    static void check(String kind, int hours, Period period) {
        Rejection.unless(
                KIND.matcher(kind).matches(), "kind-invalid", "A kind of training reads like BASIC_TRAINING", "kind");
        LocalDate end = Optional.ofNullable(period.to()).orElse(period.from());
        long days = ChronoUnit.DAYS.between(period.from(), end) + 1;
        Rejection.unless(
                hours > 0 && hours <= HOURS_OF_A_DAY * days,
                "hours-invalid",
                "A training has hours, and no more than its days have",
                "hours");
    }
}
