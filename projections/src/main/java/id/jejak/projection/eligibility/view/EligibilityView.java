package id.jejak.projection.eligibility.view;

import id.jejak.allowance.AllowanceCode;
import id.jejak.allowance.KnownVersion;
import id.jejak.allowance.eligibility.Eligibility;
import id.jejak.projection.view.Answer;
import id.jejak.worker.WorkerId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Who is eligible for an allowance, since when and on account of what, as known at a position. An interface, so that
 * questions do not reach into the log.
 */
public interface EligibilityView {

    /** The version that answers for a day; empty where there is no such allowance. */
    Answer<Optional<KnownVersion>> allowance(AllowanceCode code, LocalDate on, long knownAt);

    /** Each of those workers, without those who were not known at that position; none where there is no such allowance. */
    Answer<List<ExplainedWorker>> explain(AllowanceCode code, Collection<WorkerId> workers, LocalDate on, long knownAt);

    /** A worker's eligibility. */
    record ExplainedWorker(WorkerId worker, Eligibility eligibility) {}
}
