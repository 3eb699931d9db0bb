package id.jejak.allowance.eligibility;

import id.jejak.allowance.AllowanceCondition;
import id.jejak.worker.state.Engagement;
import id.jejak.worker.state.Registered;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The conditions that must hold for one and the same engagement, on one day. Where none satisfies all of them, what is
 * said of each is said of the engagement that satisfies most; of two, of the one that began first.
 */
final class EngagementConditions {

    private static final Comparator<Engagement> ELDEST = Comparator.comparing(
                    (Engagement engagement) -> engagement.period().from())
            .thenComparing(engagement -> engagement.id().value());

    private final EligibilityRules rules;
    private final WorkerEvidence evidence;
    private final Registered worker;
    private final LocalDate day;
    private final List<AllowanceCondition.OfEngagement> conditions;
    private final List<Engagement> counting;

    EngagementConditions(
            EligibilityRules rules,
            WorkerEvidence evidence,
            Registered worker,
            LocalDate day,
            List<AllowanceCondition> all) {
        this.rules = rules;
        this.evidence = evidence;
        this.worker = worker;
        this.day = day;
        this.conditions = all.stream()
                .filter(AllowanceCondition.OfEngagement.class::isInstance)
                .map(AllowanceCondition.OfEngagement.class::cast)
                .toList();
        this.counting = counting();
    }

    /** Those that satisfy all; else the one that satisfies most; none where none is live. */
    private List<Engagement> counting() {
        Map<Engagement, Long> satisfied = new LinkedHashMap<>();
        worker.engagedOn(day).stream()
                .sorted(ELDEST)
                .forEach(engagement -> satisfied.put(
                        engagement,
                        conditions.stream().filter(c -> holds(c, engagement)).count()));
        long most = satisfied.values().stream().mapToLong(n -> n).max().orElse(0);
        Stream<Engagement> best = satisfied.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .map(Map.Entry::getKey);
        return (most == conditions.size() ? best : best.limit(1)).toList();
    }

    /** The engagement that counts, the eldest where several do. */
    Optional<Engagement> first() {
        return counting.stream().findFirst();
    }

    Verdict verdict(AllowanceCondition.OfEngagement condition) {
        return counting.isEmpty()
                ? new Verdict(false, lastOver())
                : Verdict.of(
                        holds(condition, counting.getFirst()),
                        counting.stream().flatMap(engagement -> evidence.start(engagement.id())));
    }

    /** By what the worker is no longer engaged: the engagement that was the last to end. */
    private List<Support> lastOver() {
        return worker.engagements().values().stream()
                .filter(engagement -> engagement.period().from().isBefore(day))
                .max(Comparator.comparing(engagement -> last(engagement)))
                .map(engagement -> Stream.concat(evidence.start(engagement.id()), evidence.end(engagement.id()))
                        .toList())
                .orElse(List.of());
    }

    private static LocalDate last(Engagement engagement) {
        LocalDate to = engagement.period().to();
        return to == null ? LocalDate.MAX : to;
    }

    private boolean holds(AllowanceCondition.OfEngagement condition, Engagement engagement) {
        return switch (condition) {
            case AllowanceCondition.CategoryIn c -> c.values().contains(engagement.category());
            case AllowanceCondition.LegalClassIn c ->
                rules.legalClass(engagement.category(), day)
                        .filter(c.values()::contains)
                        .isPresent();
            case AllowanceCondition.RegionUnder c -> engagement.region().isUnder(c.region());
            case AllowanceCondition.Engaged c ->
                !engagement.period().from().plusMonths(c.minMonths()).isAfter(day);
        };
    }
}
