package id.jejak.worker.decide;

import id.jejak.kernel.Rejection;
import id.jejak.reference.Category;
import id.jejak.rules.RuleBook;
import java.time.LocalDate;

/** Whoever begins in a category with a minimum age has reached it on the first day. */
final class WorkerIsOldEnough {

    private WorkerIsOldEnough() {}

    static void check(RuleBook rules, Category category, LocalDate birthDate, LocalDate from) {
        rules.minimumAge(category)
                .ifPresent(years -> Rejection.unless(
                        !birthDate.plusYears(years).isAfter(from),
                        "too-young",
                        "The category has a minimum age",
                        "birthDate"));
    }
}
