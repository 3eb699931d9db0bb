package id.jejak.payment;

import id.jejak.allowance.KnownVersion;
import id.jejak.allowance.VersionStatus;
import id.jejak.allowance.eligibility.Eligibility;
import id.jejak.allowance.eligibility.EligibilityEvaluator;
import id.jejak.allowance.eligibility.EligibilityRules;
import id.jejak.allowance.eligibility.WorkerEvidence;
import id.jejak.worker.Phase;
import id.jejak.worker.state.Registered;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Holds a payment against what is known of the worker and the rules of its month. Pure: by the same rules and events the
 * same judgement for ever, so that it can be asked again as known at any position. Whether somebody was paid twice is not
 * among what it sees.
 */
public record PaymentJudge(EligibilityRules rules) {

    /** How the payment agrees with the worker's events; {@link Judgement#UNKNOWN} where they register nobody. */
    public Judgement judge(PaidFor paid, PaidWorker paidWorker) {
        WorkerEvidence evidence = WorkerEvidence.of(paidWorker.known());
        return evidence.worker()
                .map(worker ->
                        judge(paid, evidence, worker, MonthOfWork.of(paid.month(), evidence, worker, paidWorker)))
                .orElse(Judgement.UNKNOWN);
    }

    private Judgement judge(PaidFor paid, WorkerEvidence evidence, Registered worker, MonthOfWork work) {
        Set<PaymentCode> codes = EnumSet.noneOf(PaymentCode.class);
        LocalDate last = paid.month().atEndOfMonth();
        if (work.days() == 0) {
            codes.add(PaymentCode.NOT_ENGAGED);
        } else if (work.days() < paid.month().lengthOfMonth()) {
            codes.add(PaymentCode.PARTLY_ENGAGED);
        }
        Optional<Eligibility> eligibility = new EligibilityEvaluator(rules).explain(paid.scheme(), evidence, last);
        Optional<Boolean> eligible = eligibility.map(known -> onAnyDay(known, paid.month()));
        if (eligible.isPresent() && !eligible.get()) {
            codes.add(PaymentCode.NOT_ELIGIBLE);
        }
        if (evidence.heldOn(paid.scheme(), last) || evidence.heldOn(paid.scheme(), paid.paidOn())) {
            codes.add(PaymentCode.HELD);
        }
        if (work.days() > 0 && !work.decreed()) {
            codes.add(PaymentCode.NO_DECREE);
        }
        Optional<BigDecimal> expected = work.expected(paid.amount()).or(() -> amountOfVersion(paid, last));
        if (expected.isPresent() && expected.get().compareTo(paid.amount()) != 0) {
            codes.add(PaymentCode.AMOUNT_DIFFERS);
        }
        if (work.otherRole(paid.role())) {
            codes.add(PaymentCode.ROLE_DIFFERS);
        }
        if (worker.phaseOn(last) == Phase.RETIRED) {
            codes.add(PaymentCode.RETIRED);
        }
        if (eligibility.map(Eligibility::status).equals(Optional.of(VersionStatus.DRAFT))) {
            codes.add(PaymentCode.SCHEME_DRAFT);
        }
        return new Judgement(codes, expected.orElse(null), eligible.orElse(null), work.region());
    }

    private static boolean onAnyDay(Eligibility eligibility, YearMonth month) {
        return eligibility.intervals().stream()
                .anyMatch(interval -> interval.eligible()
                        && !interval.from().isAfter(month.atEndOfMonth())
                        && (interval.to() == null || !interval.to().isBefore(month.atDay(1))));
    }

    private Optional<BigDecimal> amountOfVersion(PaidFor paid, LocalDate day) {
        return rules.allowance(paid.scheme())
                .answering(day)
                .map(KnownVersion::version)
                .flatMap(version -> Optional.ofNullable(version.amount()))
                .map(sourced -> sourced.value());
    }
}
