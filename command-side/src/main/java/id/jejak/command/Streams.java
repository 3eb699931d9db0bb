package id.jejak.command;

import id.jejak.body.BodyId;
import id.jejak.cohort.CohortId;
import id.jejak.scheme.SchemeCode;
import id.jejak.worker.WorkerId;
import java.util.UUID;

/** The names of streams. They are stored, and stay as they are. */
final class Streams {

    static final String REFERENCE = "reference:id";

    private Streams() {}

    static String worker(WorkerId id) {
        return "worker:" + id.value();
    }

    static WorkerId workerOf(String stream) {
        return new WorkerId(UUID.fromString(stream.substring(stream.indexOf(':') + 1)));
    }

    static String cohort(CohortId id) {
        return "cohort:" + id.value();
    }

    static String scheme(SchemeCode code) {
        return "scheme:" + code.value();
    }

    static String body(BodyId id) {
        return "body:" + id.value();
    }
}
