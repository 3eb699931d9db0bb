package id.jejak.worker.state;

import id.jejak.body.AssessorId;
import id.jejak.body.BodyId;
import id.jejak.cohort.CohortId;
import id.jejak.scheme.Level;
import id.jejak.scheme.RecommendationKind;
import id.jejak.scheme.SchemeCode;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What was applied for, by whom, and who spoke for it.
 *
 * @param schemeVersion the version in force on {@code appliedOn}; it governs the case to its end
 * @param recommendations who gave each kind
 * @param inConflict assessors who have an interest in the case
 * @param lastEffectiveOn the latest effective day within the case; no later fact may lie before it
 */
public record Application(
        int caseNumber,
        CohortId cohortId,
        BodyId body,
        SchemeCode scheme,
        String schemeVersion,
        String pathway,
        Level level,
        LocalDate appliedOn,
        String nominatedBy,
        Map<RecommendationKind, String> recommendations,
        Set<AssessorId> inConflict,
        LocalDate lastEffectiveOn) {

    public Application {
        recommendations = Map.copyOf(recommendations);
        inConflict = Set.copyOf(inConflict);
    }

    Application recommendedBy(RecommendationKind kind, String by) {
        Map<RecommendationKind, String> all = new EnumMap<>(RecommendationKind.class);
        all.putAll(recommendations);
        all.put(kind, by);
        return copy(all, inConflict, lastEffectiveOn);
    }

    Application conflictOf(AssessorId assessor) {
        Set<AssessorId> all = new HashSet<>(inConflict);
        all.add(assessor);
        return copy(recommendations, all, lastEffectiveOn);
    }

    Application movedOn(LocalDate effectiveOn) {
        return effectiveOn.isAfter(lastEffectiveOn) ? copy(recommendations, inConflict, effectiveOn) : this;
    }

    private Application copy(
            Map<RecommendationKind, String> newRecommendations, Set<AssessorId> newInConflict, LocalDate newLast) {
        return new Application(
                caseNumber,
                cohortId,
                body,
                scheme,
                schemeVersion,
                pathway,
                level,
                appliedOn,
                nominatedBy,
                newRecommendations,
                newInConflict,
                newLast);
    }
}
