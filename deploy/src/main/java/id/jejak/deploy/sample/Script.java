package id.jejak.deploy.sample;

import id.jejak.cohort.CohortId;
import id.jejak.cohort.command.CohortCommand;
import id.jejak.command.CohortOrder;
import id.jejak.command.Order;
import id.jejak.command.WorkerOrder;
import id.jejak.worker.command.WorkerCommand;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The deeds of the story as they are told. They are recorded on the day that their occasion calls today; those of one
 * day in the order told, as far as they depend on each other, spread over its working hours.
 */
final class Script {

    static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    private static final LocalTime OPENING = LocalTime.of(8, 0);
    private static final Duration HOURS = Duration.ofHours(8);

    private final Map<LocalDate, List<Planned>> days = new TreeMap<>();

    void tell(WorkerCommand command) {
        tell(new WorkerOrder(command));
    }

    void tell(CohortId cohort, CohortCommand command) {
        tell(new CohortOrder(cohort, command));
    }

    void tell(Order order) {
        tell(new Planned.Outright(order));
    }

    void tell(Planned deed) {
        days.computeIfAbsent(deed.occasion().today(), _ -> new ArrayList<>()).add(deed);
    }

    /** All of them, each later than the one before. */
    List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        days.forEach((day, told) -> {
            List<Planned> deeds = Unit.together(told);
            Instant opening = day.atTime(OPENING).atZone(JAKARTA).toInstant();
            for (int i = 0; i < deeds.size(); i++) {
                Duration since = HOURS.multipliedBy(i).dividedBy(deeds.size());
                Planned deed = deeds.get(i);
                steps.add(new Step(
                        opening.plusMillis(since.toMillis()),
                        Cast.of(deed.occasion().actor(), day),
                        deed));
            }
        });
        return List.copyOf(steps);
    }
}
