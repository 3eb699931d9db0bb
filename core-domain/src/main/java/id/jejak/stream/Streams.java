package id.jejak.stream;

import id.jejak.allowance.AllowanceCode;
import id.jejak.body.BodyId;
import id.jejak.cohort.CohortId;
import id.jejak.payment.PaymentListId;
import id.jejak.scheme.SchemeCode;
import id.jejak.worker.WorkerId;
import java.util.UUID;

/** The names of streams. They are stored, and stay as they are. */
public final class Streams {

    /** The one stream of reference data. */
    public static final String REFERENCE = "reference:id";

    private Streams() {}

    public static String worker(WorkerId id) {
        return "worker:" + id.value();
    }

    /** Whose stream it is. */
    public static WorkerId workerOf(String stream) {
        return new WorkerId(UUID.fromString(stream.substring(stream.indexOf(':') + 1)));
    }

    public static String cohort(CohortId id) {
        return "cohort:" + id.value();
    }

    public static String scheme(SchemeCode code) {
        return "scheme:" + code.value();
    }

    public static String allowance(AllowanceCode code) {
        return "allowance:" + code.value();
    }

    public static String payments(PaymentListId id) {
        return "payments:" + id.value();
    }

    public static String body(BodyId id) {
        return "body:" + id.value();
    }
}
