package id.jejak.worker.decide;

import id.jejak.kernel.Rejection;
import id.jejak.scheme.EntryCondition;
import id.jejak.scheme.Pathway;
import id.jejak.worker.state.Engagement;
import id.jejak.worker.state.Registered;
import id.jejak.worker.state.Training;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Every entry condition of the pathway is met on the day. */
final class PathwayIsOpen {

    private PathwayIsOpen() {}

    static void check(Pathway pathway, Registered worker, LocalDate day) {
        for (EntryCondition condition : pathway.entry()) {
            Rejection.unless(
                    meets(condition, worker, day), "pathway-not-open", "An entry condition of the pathway is not met");
        }
    }

    private static boolean meets(EntryCondition condition, Registered worker, LocalDate day) {
        return switch (condition) {
            case EntryCondition.PracticeYears years ->
                daysOfPractice(worker, day) >= ChronoUnit.DAYS.between(day.minusYears(years.value()), day);
            case EntryCondition.MinAge age ->
                !worker.birthDate().plusYears(age.value()).isAfter(day);
            case EntryCondition.TrainingHours hours ->
                completed(worker, day).mapToInt(Training::hours).sum() >= hours.value();
            case EntryCondition.TrainingKind kind ->
                completed(worker, day).anyMatch(training -> training.kind().equals(kind.value()));
        };
    }

    private static Stream<Training> completed(Registered worker, LocalDate day) {
        return worker.trainings().stream()
                .filter(t -> t.period().to() == null || !t.period().to().isAfter(day));
    }

    /** The union of engagement days before {@code day}: two engagements at once count once. */
    private static long daysOfPractice(Registered worker, LocalDate day) {
        List<Engagement> oldestFirst = worker.engagements().values().stream()
                .sorted(Comparator.comparing(e -> e.period().from()))
                .toList();
        long days = 0;
        LocalDate counted = LocalDate.MIN;
        for (Engagement engagement : oldestFirst) {
            LocalDate from = engagement.period().from();
            LocalDate to = engagement.period().to();
            LocalDate after = to == null || !to.isBefore(day) ? day : to.plusDays(1);
            LocalDate begin = from.isAfter(counted) ? from : counted;
            if (begin.isBefore(after)) {
                days += ChronoUnit.DAYS.between(begin, after);
                counted = after;
            }
        }
        return days;
    }
}
