package id.jejak.projection.trail.view;

import id.jejak.cohort.CohortId;
import id.jejak.projection.scope.view.Scope;
import id.jejak.reference.Category;
import id.jejak.reference.Region;
import id.jejak.worker.CertificateNumber;
import id.jejak.worker.WorkerId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One condition of an audit query; all that are given must hold. */
public sealed interface TrailFilter {

    /** What this account did. */
    record ByActor(String actor) implements TrailFilter {}

    /** What this account approved or refused as the second person. */
    record DecidedBy(String approver) implements TrailFilter {}

    /** What was done from this office. */
    record FromOffice(String office) implements TrailFilter {}

    /** What came in by this channel: console, api, import or sample. */
    record ByChannel(String channel) implements TrailFilter {}

    /** Events of this name. */
    record OfType(String type) implements TrailFilter {}

    /** What concerns this worker, in whichever stream. */
    record OfWorker(WorkerId worker) implements TrailFilter {}

    /** What concerns this cohort, and the cases within it while they were open. */
    record OfCohort(CohortId cohort) implements TrailFilter {}

    /** What concerns this certificate. */
    record OfCertificate(CertificateNumber number) implements TrailFilter {}

    /** What stands on the document of that number. */
    record OnBasis(String number) implements TrailFilter {}

    /** What was decided by that version of the rules. */
    record UnderRules(String ruleVersion) implements TrailFilter {}

    /** What changed this field. */
    record OfField(String field) implements TrailFilter {}

    /** What concerns somebody engaged in this category on the day. */
    record InCategory(Category category) implements TrailFilter {}

    /** What concerns somebody engaged, or a cohort, under one of these regions. */
    record Within(List<Region> regions) implements TrailFilter {

        public Within {
            regions = List.copyOf(regions);
        }
    }

    /**
     * What concerns a worker of the scope, or a cohort of it, or neither. What concerns a worker of it in a cohort outside
     * is told.
     */
    record SeenBy(Scope scope) implements TrailFilter {}

    /** What takes effect on one of these days, both included. */
    record Effective(@Nullable LocalDate from, @Nullable LocalDate to) implements TrailFilter {}

    /** What was recorded from the one instant to before the other. */
    record Recorded(@Nullable Instant from, @Nullable Instant before) implements TrailFilter {}

    /**
     * What was recorded outside these hours of the day in Asia/Jakarta, from the one to before the other; over midnight
     * where the other is the earlier.
     */
    record RecordedOutside(LocalTime from, LocalTime to) implements TrailFilter {

        /** @throws IllegalArgumentException when both are the same: no hours, or all of them */
        public RecordedOutside {
            if (from.equals(to)) {
                throw new IllegalArgumentException("The hours end when they begin");
            }
        }
    }
}
