package id.jejak.allowance.eligibility;

import id.jejak.allowance.AllowanceCode;
import id.jejak.allowance.AllowanceCondition;
import id.jejak.allowance.AllowanceVersion;
import id.jejak.allowance.KnownVersion;
import id.jejak.timeline.Recorded;
import id.jejak.worker.Phase;
import id.jejak.worker.event.WorkerEvent;
import id.jejak.worker.state.Certificate;
import id.jejak.worker.state.Engagement;
import id.jejak.worker.state.Registered;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells of one worker on one day whether each condition of a version holds. */
record Judge(EligibilityRules rules, WorkerEvidence evidence) {

    /** One for each condition, in their order. Before the first day of which anything is known, none holds. */
    List<Verdict> verdicts(AllowanceCode code, AllowanceVersion version, LocalDate day) {
        return verdicts(code, version, day, Set.of(code));
    }

    private List<Verdict> verdicts(
            AllowanceCode code, AllowanceVersion version, LocalDate day, Set<AllowanceCode> asked) {
        Optional<Registered> known = evidence.worker();
        if (known.isEmpty() || day.isBefore(evidence.begin())) {
            return version.conditions().stream().map(_ -> Verdict.ABSENT).toList();
        }
        Registered worker = known.get();
        EngagementConditions engagements = new EngagementConditions(rules, evidence, worker, day, version.conditions());
        List<Verdict> verdicts = new ArrayList<>();
        for (AllowanceCondition condition : version.conditions()) {
            verdicts.add(
                    switch (condition) {
                        case AllowanceCondition.OfEngagement c -> engagements.verdict(c);
                        case AllowanceCondition.CertificateValid c -> certificate(c, worker, day);
                        case AllowanceCondition.NotHeld _ -> notHeld(code, day);
                        case AllowanceCondition.NoSecondEngagementIn c -> noSecond(c, worker, engagements, day);
                        case AllowanceCondition.Age c ->
                            Verdict.of(isOfAge(c, worker.birthDate(), day), evidence.registration());
                        case AllowanceCondition.ExclusiveWith c -> noOther(c, day, asked);
                        case AllowanceCondition.NotRetired _ -> notRetired(worker, day);
                    });
        }
        return verdicts;
    }

    private Verdict certificate(AllowanceCondition.CertificateValid condition, Registered worker, LocalDate day) {
        List<Certificate> known = worker.certificates().values().stream()
                .filter(certificate -> !certificate.validity().from().isAfter(day))
                .filter(certificate -> isOf(condition, worker, certificate))
                .toList();
        List<Certificate> valid = known.stream()
                .filter(certificate -> certificate.phaseOn(day) == Phase.CERTIFIED
                        && certificate.level().compareTo(condition.minLevel()) >= 0)
                .toList();
        return valid.isEmpty()
                ? Verdict.of(
                        false,
                        known.stream()
                                .max(Comparator.comparing(
                                        certificate -> certificate.validity().from()))
                                .stream()
                                .flatMap(certificate -> by(certificate, day)))
                : Verdict.of(true, valid.stream().flatMap(certificate -> by(certificate, day)));
    }

    private static boolean isOf(
            AllowanceCondition.CertificateValid condition, Registered worker, Certificate certificate) {
        return Optional.ofNullable(worker.applications().get(certificate.caseNumber()))
                .filter(application -> application.scheme().equals(condition.scheme()))
                .isPresent();
    }

    private Stream<Support> by(Certificate certificate, LocalDate day) {
        return Stream.concat(evidence.issue(certificate.number()), evidence.lastChange(certificate.number(), day));
    }

    private Verdict notHeld(AllowanceCode code, LocalDate day) {
        Optional<Recorded<WorkerEvent>> last = evidence.lastHold(code, day);
        return last.map(hold -> Verdict.of(!WorkerEvidence.isHold(hold), Stream.of(Support.of(hold))))
                .orElseGet(() -> Verdict.of(true, evidence.registration()));
    }

    private Verdict notRetired(Registered worker, LocalDate day) {
        return worker.phaseOn(day) == Phase.RETIRED
                ? Verdict.of(false, evidence.retirement(day))
                : Verdict.of(true, evidence.registration());
    }

    private Verdict noSecond(
            AllowanceCondition.NoSecondEngagementIn condition,
            Registered worker,
            EngagementConditions engagements,
            LocalDate day) {
        List<Engagement> others = worker.engagedOn(day).stream()
                .filter(engagement -> condition.values().contains(engagement.category()))
                .filter(engagement ->
                        engagements.first().filter(engagement::equals).isEmpty())
                .toList();
        return others.isEmpty()
                ? Verdict.of(true, evidence.registration())
                : Verdict.of(false, others.stream().flatMap(other -> evidence.start(other.id())));
    }

    static boolean isOfAge(AllowanceCondition.Age condition, LocalDate birth, LocalDate day) {
        boolean oldEnough =
                condition.min() == null || !birth.plusYears(condition.min()).isAfter(day);
        boolean youngEnough =
                condition.max() == null || birth.plusYears(condition.max() + 1L).isAfter(day);
        return oldEnough && youngEnough;
    }

    /** A scheme that excludes itself by way of others is refused where it is drafted, and excludes nobody here. */
    private Verdict noOther(AllowanceCondition.ExclusiveWith condition, LocalDate day, Set<AllowanceCode> asked) {
        List<Support> against = condition.values().stream()
                .filter(other -> !asked.contains(other))
                .flatMap(other -> underForce(other, day, asked).stream())
                .toList();
        return against.isEmpty() ? Verdict.of(true, evidence.registration()) : Verdict.of(false, against.stream());
    }

    /** What makes the worker eligible under the other's version in force; nothing where that is not so. */
    private List<Support> underForce(AllowanceCode other, LocalDate day, Set<AllowanceCode> asked) {
        Set<AllowanceCode> all =
                Stream.concat(asked.stream(), Stream.of(other)).collect(Collectors.toUnmodifiableSet());
        List<Verdict> verdicts = rules.allowance(other)
                .inForce(day)
                .map(KnownVersion::version)
                .map(version -> verdicts(other, version, day, all))
                .orElse(List.of());
        return verdicts.stream().allMatch(Verdict::holds)
                ? verdicts.stream()
                        .flatMap(verdict -> verdict.events().stream())
                        .toList()
                : List.of();
    }
}
