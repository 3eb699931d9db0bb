package id.jejak.worker.state;

import id.jejak.body.AssessorId;
import id.jejak.worker.AppealedDecision;
import id.jejak.worker.Phase;
import java.util.Set;

/** An open certification case, in one of its phases. */
public sealed interface CertificationCase
        permits Nominated,
                InScreening,
                Admitted,
                InAssessment,
                Recommended,
                DecidedCompetent,
                DecidedNotYet,
                ResitOpen,
                UnderAppeal {

    /** What was applied for. */
    Application application();

    /** The same phase of the same case with another application record. */
    CertificationCase with(Application changed);

    /** The phase as people and counts call it. */
    default Phase phase() {
        return switch (this) {
            case Nominated c -> Phase.NOMINATED;
            case InScreening c -> Phase.SCREENING;
            case Admitted c -> Phase.ADMITTED;
            case InAssessment c -> Phase.IN_ASSESSMENT;
            case Recommended c -> Phase.RECOMMENDED;
            case DecidedCompetent c -> Phase.DECIDED_COMPETENT;
            case DecidedNotYet c -> Phase.DECIDED_NOT_YET;
            case ResitOpen c -> Phase.RESIT_OPEN;
            case UnderAppeal c -> Phase.UNDER_APPEAL;
        };
    }

    /** Who assesses it, or has; nobody before it is admitted. */
    default Set<AssessorId> assessors() {
        return sheet().assessors();
    }

    /** The latest attempt; an empty one before it is admitted. */
    default Assessment sheet() {
        return switch (this) {
            case Nominated c -> Assessment.NONE;
            case InScreening c -> Assessment.NONE;
            case Admitted c -> c.assessment();
            case InAssessment c -> c.assessment();
            case Recommended c -> c.assessment();
            case DecidedCompetent c -> c.assessment();
            case DecidedNotYet c -> c.assessment();
            case ResitOpen c -> c.assessment();
            case UnderAppeal c -> c.before().sheet();
        };
    }

    /** Whether a candidate has attended or was scored, from when on the seat counts as used. */
    default boolean seatUsed() {
        return switch (this) {
            case Nominated c -> false;
            case InScreening c -> false;
            case Admitted c -> c.assessment().begun();
            case InAssessment c -> c.assessment().begun();
            case Recommended c -> true;
            case DecidedCompetent c -> true;
            case DecidedNotYet c -> true;
            case ResitOpen c -> true;
            case UnderAppeal c -> c.before().seatUsed();
        };
    }

    /** Whether the case, ending now, leaves a seat free. What was rejected has given it up already, also while that is appealed. */
    default boolean freesSeat() {
        boolean rejected = this instanceof UnderAppeal c && c.appeal().decision() == AppealedDecision.REJECTION;
        return !seatUsed() && !rejected;
    }
}
