package id.jejak.projection.trail;

import id.jejak.body.Body;
import id.jejak.body.BodyDecider;
import id.jejak.body.event.AssessorLicensed;
import id.jejak.body.event.BodyEvent;
import id.jejak.body.event.BodyRegistered;
import id.jejak.body.event.BodyRenamed;
import id.jejak.body.event.LicenceEnded;
import id.jejak.kernel.DomainEvent;
import id.jejak.projection.trail.view.Change;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an event changed of a certifying body. */
final class BodyChanges {

    private BodyChanges() {}

    static List<Change> of(BodyEvent event, List<DomainEvent> history) {
        return switch (event) {
            case BodyRegistered e -> List.of(new Change("name", null, e.name()));
            case BodyRenamed e -> List.of(new Change("name", nameBefore(history, e.from()), e.name()));
            case AssessorLicensed e ->
                List.of(new Change("licence." + e.assessorId().value() + ".to", null, text(e.to())));
            case LicenceEnded e ->
                List.of(new Change(
                        "licence." + e.assessorId().value() + ".to",
                        text(lastDayBefore(history, e)),
                        e.on().toString()));
        };
    }

    private static @Nullable String nameBefore(List<DomainEvent> history, LocalDate day) {
        Body before = new BodyDecider()
                .fold(history.subList(0, history.size() - 1).stream()
                        .map(BodyEvent.class::cast)
                        .toList());
        return before.nameOn(day).orElse(null);
    }

    private static @Nullable LocalDate lastDayBefore(List<DomainEvent> history, LicenceEnded ended) {
        LocalDate last = null;
        for (DomainEvent event : history.subList(0, history.size() - 1)) {
            if (event instanceof AssessorLicensed e
                    && e.assessorId().equals(ended.assessorId())
                    && e.licence().contains(ended.on())) {
                last = e.to();
            } else if (event instanceof LicenceEnded e && e.assessorId().equals(ended.assessorId())) {
                last = e.on();
            }
        }
        return last;
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
