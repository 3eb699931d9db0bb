package id.jejak.query.eligibility;

import id.jejak.allowance.VersionStatus;
import id.jejak.allowance.eligibility.ConditionLine;
import id.jejak.allowance.eligibility.Eligibility;
import id.jejak.allowance.eligibility.EligibilityInterval;
import id.jejak.allowance.eligibility.Support;
import id.jejak.allowance.eligibility.Turn;
import id.jejak.projection.trail.view.Summary;
import id.jejak.worker.WorkerId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whether a worker is eligible on a day, and why.
 *
 * @param simulation whether it is told under a draft, by which nobody is eligible yet
 * @param knownPosition up to which position of the log it is told
 */
record EligibilityAnswer(
        UUID workerId,
        String scheme,
        String version,
        VersionStatus status,
        boolean simulation,
        LocalDate on,
        long knownPosition,
        boolean eligible,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        List<ConditionAnswer> conditions,
        List<IntervalAnswer> intervals) {

    /**
     * What is so of one condition.
     *
     * @param absent whether it fails for want of any event
     * @param endsBy the position of an event, or CALENDAR
     */
    record ConditionAnswer(
            String type,
            Map<String, Object> params,
            boolean holds,
            @Nullable LocalDate since,
            @Nullable LocalDate until,
            String origin,
            String ruleVersion,
            Summary text,
            boolean absent,
            List<Support> establishedBy,
            @Nullable Object endsBy) {

        private static ConditionAnswer of(ConditionLine line) {
            return new ConditionAnswer(
                    line.condition().type(),
                    ConditionParams.of(line.condition()),
                    line.holds(),
                    line.since(),
                    line.until(),
                    ConditionParams.origin(line.condition().origin()),
                    line.ruleVersion(),
                    ConditionWords.of(line.condition()),
                    line.absent(),
                    line.establishedBy(),
                    turn(line.endsBy()));
        }
    }

    /** Days of which the answer is the same. */
    record IntervalAnswer(
            LocalDate from,
            @Nullable LocalDate to,
            boolean eligible,
            @Nullable Object openedBy,
            @Nullable Object closedBy) {

        private static IntervalAnswer of(EligibilityInterval interval) {
            return new IntervalAnswer(
                    interval.from(),
                    interval.to(),
                    interval.eligible(),
                    turn(interval.openedBy()),
                    turn(interval.closedBy()));
        }
    }

    static EligibilityAnswer of(WorkerId worker, Eligibility told, long knownPosition) {
        return new EligibilityAnswer(
                worker.value(),
                told.scheme().value(),
                told.version().version(),
                told.status(),
                told.simulation(),
                told.on(),
                knownPosition,
                told.eligible(),
                told.since(),
                told.until(),
                told.conditions().stream().map(ConditionAnswer::of).toList(),
                told.intervals().stream().map(IntervalAnswer::of).toList());
    }

    private static @Nullable Object turn(@Nullable Turn turn) {
        return turn == null || turn.position() != null ? position(turn) : "CALENDAR";
    }

    private static @Nullable Long position(@Nullable Turn turn) {
        return turn == null ? null : turn.position();
    }
}
