package id.jejak.projection.view;

import id.jejak.allowance.event.AllowanceEvent;
import id.jejak.body.event.BodyEvent;
import id.jejak.cohort.event.CohortEvent;
import id.jejak.kernel.EventType;
import id.jejak.payment.event.PaymentsEvent;
import id.jejak.reference.event.ReferenceEvent;
import id.jejak.scheme.event.SchemeEvent;
import id.jejak.worker.event.WorkerEvent;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;

/** What events can be called. */
public final class EventNames {

    /** The stable name of every event that there is. */
    public static final Set<String> ALL = Set.copyOf(Stream.of(
                    WorkerEvent.class,
                    CohortEvent.class,
                    SchemeEvent.class,
                    AllowanceEvent.class,
                    PaymentsEvent.class,
                    BodyEvent.class,
                    ReferenceEvent.class)
            .flatMap(EventNames::under)
            .map(event -> event.getAnnotation(EventType.class).name())
            .toList());

    private EventNames() {}

    /** The events of a family, also those of the families within it. */
    static Stream<Class<?>> under(Class<?> family) {
        return family.isSealed()
                ? Arrays.stream(family.getPermittedSubclasses()).flatMap(EventNames::under)
                : Stream.of(family);
    }
}
