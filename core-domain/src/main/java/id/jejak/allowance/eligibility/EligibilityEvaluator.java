package id.jejak.allowance.eligibility;

import id.jejak.allowance.AllowanceCode;
import id.jejak.allowance.AllowanceScheme;
import id.jejak.allowance.AllowanceVersion;
import id.jejak.allowance.KnownVersion;
import id.jejak.allowance.VersionStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells who is eligible. Pure: by the rules and the events that are given, the same answer for ever.
 *
 * <p>Whoever asks as known at a position gives the rules and the events as known then.
 */
public record EligibilityEvaluator(EligibilityRules rules) {

    /** Whether and why the worker is eligible on {@code on}; empty where there is no such allowance. */
    public Optional<Eligibility> explain(AllowanceCode code, WorkerEvidence evidence, LocalDate on) {
        AllowanceScheme scheme = rules.allowance(code);
        return scheme.answering(on)
                .map(answering -> answering.statusOn(on) == VersionStatus.DRAFT
                        ? explain(code, evidence, on, answering, day -> within(answering.version(), day))
                        : explain(code, evidence, on, answering, scheme::inForce));
    }

    /** All days from the first of which something is known, by whichever version is in force on each. */
    public List<EligibilityInterval> intervals(AllowanceCode code, WorkerEvidence evidence) {
        return answers(code, evidence, rules.allowance(code)::inForce).intervals();
    }

    /** The same days as they would be if that version were in force on its own. */
    public List<EligibilityInterval> simulated(AllowanceCode code, AllowanceVersion version, WorkerEvidence evidence) {
        return answers(code, evidence, day -> within(version, day)).intervals();
    }

    /** What would be so if that version were in force, whatever its status and whichever others are. */
    public Eligibility simulate(AllowanceCode code, KnownVersion version, WorkerEvidence evidence, LocalDate on) {
        return explain(code, evidence, on, version, day -> within(version.version(), day));
    }

    /** Whether the worker is eligible under the version in force on that day; a draft makes nobody eligible. */
    public boolean eligible(AllowanceCode code, WorkerEvidence evidence, LocalDate day) {
        Judge judge = new Judge(rules, evidence);
        return rules.allowance(code)
                .inForce(day)
                .map(known -> judge.verdicts(code, known.version(), day))
                .filter(verdicts -> verdicts.stream().allMatch(Verdict::holds))
                .isPresent();
    }

    private Eligibility explain(
            AllowanceCode code, WorkerEvidence evidence, LocalDate on, KnownVersion answering, VersionOfADay versions) {
        Judge judge = new Judge(rules, evidence);
        AllowanceVersion version = answering.version();
        List<Span> own = new ArrayList<>();
        for (LocalDate day : Breakpoints.of(rules, evidence, code)) {
            own.add(new Span(day, judge.verdicts(code, version, day)));
        }
        Spans lines = new Spans(own);
        Spans answers = answers(code, evidence, versions);
        Run run = answers.eligibleRun(on);
        List<ConditionLine> conditions = new ArrayList<>();
        for (int i = 0; i < version.conditions().size(); i++) {
            conditions.add(lines.line(version, i, on));
        }
        return new Eligibility(
                code,
                version,
                answering.statusOn(on),
                on,
                run.holds(),
                run.since(),
                run.until(),
                conditions,
                answers.intervals());
    }

    private Spans answers(AllowanceCode code, WorkerEvidence evidence, VersionOfADay versions) {
        Judge judge = new Judge(rules, evidence);
        List<Span> spans = new ArrayList<>();
        for (LocalDate day : Breakpoints.of(rules, evidence, code)) {
            spans.add(new Span(
                    day,
                    versions.on(day)
                            .map(known -> judge.verdicts(code, known.version(), day))
                            .orElse(List.of())));
        }
        return new Spans(spans);
    }

    private static Optional<KnownVersion> within(AllowanceVersion version, LocalDate day) {
        LocalDate until = version.effectiveUntil();
        boolean runs = !day.isBefore(version.effectiveFrom()) && (until == null || !day.isAfter(until));
        return runs ? Optional.of(new KnownVersion(version, false, null)) : Optional.empty();
    }

    /** Which version tells of a day. */
    private interface VersionOfADay {

        Optional<KnownVersion> on(LocalDate day);
    }
}
