package id.jejak.worker.correction;

import id.jejak.worker.event.ComponentScored;
import id.jejak.worker.event.EngagementEnded;
import id.jejak.worker.event.EngagementStarted;
import id.jejak.worker.event.EngagementTermsSet;
import id.jejak.worker.event.SecondPersonEvent;
import id.jejak.worker.event.TrainingRecorded;
import id.jejak.worker.event.WorkerEvent;
import id.jejak.worker.event.WorkerRegistered;
import java.util.Map;
import java.util.Set;

/**
 * What can be corrected: who somebody is, engagements with their terms, trainings, scores, and of everything the day and
 * the document. Never an outcome, a seat or a quota, and nothing that needed a second person already.
 */
public final class CorrectableFields {

    /** The day on which a fact takes effect. */
    public static final String EFFECTIVE_ON = "effectiveOn";

    /** What stands before the fields of a fact's document. */
    public static final String BASIS = "basis.";

    private static final Set<String> OF_EVERYTHING =
            Set.of(EFFECTIVE_ON, BASIS + "kind", BASIS + "number", BASIS + "date", BASIS + "signatory");

    private static final Map<Class<?>, Set<String>> BESIDES = Map.of(
            WorkerRegistered.class,
            Set.of("name", "birthDate", "sex", "nik"),
            EngagementStarted.class,
            Set.of("category", "region", "from", "to", "role", "monthlyAmount"),
            EngagementEnded.class,
            Set.of("on"),
            EngagementTermsSet.class,
            Set.of("from", "to", "role", "monthlyAmount"),
            TrainingRecorded.class,
            Set.of("kind", "hours", "from", "to"),
            ComponentScored.class,
            Set.of("score"));

    private CorrectableFields() {}

    /** Whether that field of that fact can be corrected at all. */
    public static boolean has(WorkerEvent fact, String field) {
        return !(fact instanceof SecondPersonEvent)
                && (OF_EVERYTHING.contains(field)
                        || BESIDES.getOrDefault(fact.getClass(), Set.of()).contains(field));
    }

    /** Whether the field is one of the fact's document, which is written beside the event. */
    public static boolean ofTheDocument(String field) {
        return field.startsWith(BASIS);
    }

    /** Whether the field can hold something else from a later day on than the fact's own. */
    public static boolean changesWithTime(String field) {
        return field.equals("name");
    }
}
