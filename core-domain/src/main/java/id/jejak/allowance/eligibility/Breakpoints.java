package id.jejak.allowance.eligibility;

import id.jejak.allowance.AllowanceCode;
import id.jejak.allowance.AllowanceCondition;
import id.jejak.allowance.AllowanceVersion;
import id.jejak.allowance.KnownVersion;
import id.jejak.kernel.Period;
import id.jejak.worker.state.Certificate;
import id.jejak.worker.state.Registered;
import id.jejak.worker.state.Retirement;
import id.jejak.worker.state.StandingChange;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/** The days on which a condition may begin or cease to hold; between two of them nothing changes. */
final class Breakpoints {

    private final EligibilityRules rules;
    private final WorkerEvidence evidence;
    private final TreeSet<LocalDate> days = new TreeSet<>();
    private final Set<AllowanceCode> seen = new HashSet<>();

    private Breakpoints(EligibilityRules rules, WorkerEvidence evidence) {
        this.rules = rules;
        this.evidence = evidence;
    }

    /** From the first of all days on. */
    static NavigableSet<LocalDate> of(EligibilityRules rules, WorkerEvidence evidence, AllowanceCode code) {
        Breakpoints points = new Breakpoints(rules, evidence);
        points.days.add(LocalDate.MIN);
        evidence.worker().ifPresent(worker -> {
            points.days.add(evidence.begin());
            worker.engagements().values().forEach(engagement -> points.period(engagement.period()));
            worker.certificates().values().forEach(points::certificate);
            Retirement left = worker.keeping().retirement();
            if (left != null) {
                points.days.add(left.on());
            }
            rules.turnsOfClasses().forEach(points.days::add);
            points.scheme(code, worker);
        });
        return points.days;
    }

    private void period(Period period) {
        days.add(period.from());
        LocalDate to = period.to();
        if (to != null) {
            days.add(to.plusDays(1));
        }
    }

    private void certificate(Certificate certificate) {
        period(certificate.validity());
        certificate.changes().stream().map(StandingChange::from).forEach(days::add);
    }

    private void scheme(AllowanceCode code, Registered worker) {
        if (seen.add(code)) {
            evidence.holds(code).forEach(hold -> days.add(hold.event().effectiveOn()));
            days.addAll(rules.allowance(code).turns());
            rules.allowance(code).versions().stream()
                    .map(KnownVersion::version)
                    .forEach(version -> version(version, worker));
        }
    }

    private void version(AllowanceVersion version, Registered worker) {
        days.add(version.effectiveFrom());
        LocalDate until = version.effectiveUntil();
        if (until != null) {
            days.add(until.plusDays(1));
        }
        for (AllowanceCondition condition : version.conditions()) {
            switch (condition) {
                case AllowanceCondition.Engaged c ->
                    worker.engagements()
                            .values()
                            .forEach(engagement ->
                                    days.add(engagement.period().from().plusMonths(c.minMonths())));
                case AllowanceCondition.Age c -> {
                    if (c.min() != null) {
                        days.add(worker.birthDate().plusYears(c.min()));
                    }
                    if (c.max() != null) {
                        days.add(worker.birthDate().plusYears(c.max() + 1L));
                    }
                }
                case AllowanceCondition.ExclusiveWith c -> c.values().forEach(other -> scheme(other, worker));
                case AllowanceCondition.OfEngagement _,
                        AllowanceCondition.CertificateValid _,
                        AllowanceCondition.NotHeld _,
                        AllowanceCondition.NoSecondEngagementIn _,
                        AllowanceCondition.NotRetired _ -> {}
            }
        }
    }
}
