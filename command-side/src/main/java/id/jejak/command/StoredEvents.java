package id.jejak.command;

import id.jejak.allowance.event.AllowanceEvent;
import id.jejak.body.event.BodyEvent;
import id.jejak.cohort.event.CohortEvent;
import id.jejak.payment.event.PaymentsEvent;
import id.jejak.reference.event.ReferenceEvent;
import id.jejak.scheme.event.SchemeEvent;
import id.jejak.store.codec.EventCodec;
import id.jejak.store.codec.EventTypes;
import id.jejak.store.codec.PersonalCodec;
import id.jejak.worker.event.WorkerEvent;
import java.util.List;

/** Every event that there is, and how all of them are written. */
public final class StoredEvents {

    private StoredEvents() {}

    /** Those of every stream. */
    public static EventTypes types() {
        return EventTypes.of(List.of(
                WorkerEvent.class,
                CohortEvent.class,
                SchemeEvent.class,
                AllowanceEvent.class,
                PaymentsEvent.class,
                BodyEvent.class,
                ReferenceEvent.class));
    }

    /** As the log holds them. */
    public static EventCodec codec() {
        return new EventCodec(types(), List.of(), PersonalCodec.PLAIN);
    }
}
