package id.jejak.worker.decide;

import id.jejak.kernel.Period;
import id.jejak.kernel.Rejection;
import id.jejak.rules.RuleBook;
import id.jejak.worker.EngagementId;
import id.jejak.worker.event.CorrectionRequested;
import id.jejak.worker.event.EngagementEnded;
import id.jejak.worker.event.EngagementStarted;
import id.jejak.worker.event.EngagementTermsSet;
import id.jejak.worker.event.TrainingRecorded;
import id.jejak.worker.event.WorkerEvent;
import id.jejak.worker.event.WorkerRegistered;
import id.jejak.worker.state.Engagement;
import id.jejak.worker.state.Registered;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who somebody is and where they work, as it would stand corrected.
 *
 * @param after what the corrected history comes to
 */
record CorrectedPerson(RuleBook rules, Registered after, List<WorkerEvent> history) {

    void check(WorkerEvent fact, CorrectionRequested asked, LocalDate today) {
        switch (fact) {
            case WorkerRegistered e -> {
                Rejection.unless(!e.birthDate().isAfter(today), "birth-date-invalid", "Born after today", "birthDate");
                after.engagements().values().forEach(this::oldEnough);
            }
            case EngagementStarted e -> started(e);
            case EngagementEnded e -> {
                Engagement engagement = engagement(e.engagementId());
                Rejection.unless(
                        !e.on().isBefore(engagement.period().from()), "period-invalid", "It ends before it began");
                doesNotOverlap(engagement);
            }
            case EngagementTermsSet e -> {
                requirePeriod(e.from(), e.to());
                Rejection.unless(
                        engagement(e.engagementId()).period().contains(e.from()),
                        "period-invalid",
                        "The engagement is not live on that day");
                requireAmount(e.monthlyAmount());
            }
            case TrainingRecorded e -> {
                requirePeriod(e.from(), e.to());
                TrainingIsPlausible.check(e.kind(), e.hours(), new Period(e.from(), e.to()));
                Rejection.unless(
                        after.trainings().stream()
                                        .filter(known -> known.kind().equals(e.kind())
                                                && known.period().equals(new Period(e.from(), e.to())))
                                        .count()
                                == 1,
                        "training-already-recorded",
                        "A training of this kind on these days is recorded already");
            }
            case WorkerEvent _ -> throw new IllegalArgumentException("Not correctable: " + asked.type());
        }
    }

    private void started(EngagementStarted e) {
        requirePeriod(e.from(), e.to());
        Rejection.unless(rules.knows(e.category()), "unknown-category", "There is no such category", "value");
        Rejection.unless(rules.covers(e.region()), "unknown-region", "There is no such region", "value");
        RegionIsAsNarrowAsThePost.check(rules, e.category(), e.region());
        if (e.monthlyAmount() != null) {
            requireAmount(e.monthlyAmount());
        }
        Rejection.unless(
                history.stream()
                        .noneMatch(event -> event instanceof EngagementEnded ended
                                && ended.engagementId().equals(e.engagementId())
                                && ended.on().isBefore(e.from())),
                "period-invalid",
                "It ended before that");
        Engagement engagement = engagement(e.engagementId());
        oldEnough(engagement);
        doesNotOverlap(engagement);
    }

    private Engagement engagement(EngagementId id) {
        Engagement known = after.engagements().get(id);
        if (known == null) {
            throw new Rejection("unknown-engagement", "There is no such engagement");
        }
        return known;
    }

    private void oldEnough(Engagement engagement) {
        WorkerIsOldEnough.check(
                rules,
                engagement.category(),
                after.birthDate(),
                engagement.period().from());
    }

    private void doesNotOverlap(Engagement engagement) {
        Rejection.unless(
                after.engagements().values().stream()
                        .filter(other -> !other.id().equals(engagement.id()))
                        .noneMatch(other -> other.category().equals(engagement.category())
                                && other.period().overlaps(engagement.period())),
                "engagement-overlaps",
                "An engagement of the same category is live in this period");
    }

    /** Made, a period refuses what it cannot be. */
    private static void requirePeriod(LocalDate from, @Nullable LocalDate to) {
        new Period(from, to);
    }

    private static void requireAmount(BigDecimal amount) {
        Rejection.unless(
                amount.signum() >= 0 && amount.scale() >= 0 && amount.scale() <= 2 && amount.precision() <= 15,
                "amount-invalid",
                "An amount is not negative and has at most 13 digits and 2 decimals");
    }
}
