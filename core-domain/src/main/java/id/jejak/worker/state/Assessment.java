package id.jejak.worker.state;

import id.jejak.body.AssessorId;
import id.jejak.scheme.Component;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One attempt: who assesses, who was present at what, what was scored.
 *
 * @param attempt 1 for the first, one more for each re-sit and each assessment anew
 * @param resits how many of the attempts were re-sits
 * @param assessors whoever is assigned or has scored; none of them may decide
 * @param attendance by component and day, whether the candidate was present
 */
public record Assessment(
        int attempt,
        int resits,
        Set<AssessorId> assessors,
        Map<Sitting, Boolean> attendance,
        Map<Component, Score> scores) {

    public Assessment {
        assessors = Set.copyOf(assessors);
        attendance = Map.copyOf(attendance);
        scores = Map.copyOf(scores);
    }

    static final Assessment NONE = new Assessment(1, 0, Set.of(), Map.of(), Map.of());

    /** Whether the candidate has attended or was scored in this attempt. */
    public boolean begun() {
        return !scores.isEmpty() || attendance.containsValue(true);
    }

    /** The last day on which a component was held, empty where none was. */
    public Optional<LocalDate> lastHeldOn() {
        return Stream.concat(
                        attendance.keySet().stream().map(Sitting::heldOn),
                        scores.values().stream().map(Score::heldOn))
                .max(LocalDate::compareTo);
    }

    Assessment by(AssessorId assessor) {
        Set<AssessorId> all = new HashSet<>(assessors);
        all.add(assessor);
        return new Assessment(attempt, resits, all, attendance, scores);
    }

    /** Whether a score is that assessor's: by name, or off a sheet that can be nobody else's. */
    boolean scoredBy(AssessorId assessor) {
        return scores.values().stream().anyMatch(score -> isBy(score, assessor));
    }

    private boolean isBy(Score score, AssessorId assessor) {
        return score.assessor() == null
                ? assessors.equals(Set.of(assessor))
                : score.assessor().equals(assessor);
    }

    Assessment without(AssessorId assessor) {
        Set<AssessorId> others = new HashSet<>(assessors);
        others.remove(assessor);
        return new Assessment(attempt, resits, others, attendance, scores);
    }

    /** Without what that assessor scored; that the candidate sat for it remains. */
    Assessment setAside(AssessorId assessor) {
        Map<Sitting, Boolean> sat = new HashMap<>(attendance);
        Map<Component, Score> left = new EnumMap<>(Component.class);
        scores.forEach((component, score) -> {
            if (isBy(score, assessor)) {
                sat.put(new Sitting(component, score.heldOn()), true);
            } else {
                left.put(component, score);
            }
        });
        return new Assessment(attempt, resits, assessors, sat, left).without(assessor);
    }

    Assessment attended(Sitting sitting, boolean present) {
        Map<Sitting, Boolean> all = new HashMap<>(attendance);
        all.put(sitting, present);
        return new Assessment(attempt, resits, assessors, all, scores);
    }

    Assessment scored(Component component, Score score) {
        Map<Component, Score> all = new EnumMap<>(Component.class);
        all.putAll(scores);
        all.put(component, score);
        return new Assessment(attempt, resits, assessors, attendance, all);
    }

    Assessment again(int nextAttempt) {
        return new Assessment(nextAttempt, resits + 1, assessors, Map.of(), Map.of());
    }

    /** By nobody yet, and not as a re-sit. */
    Assessment anew(int nextAttempt) {
        return new Assessment(nextAttempt, resits, Set.of(), Map.of(), Map.of());
    }
}
