package id.jejak.store;

import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.EventType;
import java.time.LocalDate;

/** A family of events that no business knows. */
sealed interface SampleEvent extends DomainEvent {

    @EventType(name = "sample.noted")
    record Noted(LocalDate effectiveOn, String text) implements SampleEvent {}
}
