package id.jejak.projection.rules;

import id.jejak.projection.PlacedEvents;
import id.jejak.scheme.Scheme;
import id.jejak.scheme.SchemeCode;
import id.jejak.scheme.SchemeDecider;
import id.jejak.scheme.event.SchemeEvent;
import id.jejak.stream.Streams;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** A scheme as it was known at any position up to the end of what was read. */
public record SchemePast(PlacedEvents events) {

    /** @throws id.jejak.projection.view.ProjectionsUnavailable when the log is away */
    public static SchemePast of(EventStore log, SchemeCode code) {
        return new SchemePast(PlacedEvents.of(log, Streams.scheme(code)));
    }

    /** Up to where nothing is missing. */
    public long head() {
        return events.head();
    }

    /** Every version that was known then. */
    public Scheme knownAt(long position) {
        return new SchemeDecider().fold(events.upTo(position).as(SchemeEvent.class));
    }
}
