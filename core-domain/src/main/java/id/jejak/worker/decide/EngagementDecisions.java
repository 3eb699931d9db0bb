package id.jejak.worker.decide;

import id.jejak.kernel.Occasion;
import id.jejak.kernel.Period;
import id.jejak.kernel.Rejection;
import id.jejak.rules.RuleBook;
import id.jejak.worker.EngagementId;
import id.jejak.worker.command.EndEngagement;
import id.jejak.worker.command.EngagementTerms;
import id.jejak.worker.command.RecordTraining;
import id.jejak.worker.command.RegisterWorker;
import id.jejak.worker.command.SetEngagementTerms;
import id.jejak.worker.command.StartEngagement;
import id.jejak.worker.event.EngagementEnded;
import id.jejak.worker.event.EngagementStarted;
import id.jejak.worker.event.EngagementTermsSet;
import id.jejak.worker.event.TrainingRecorded;
import id.jejak.worker.event.WorkerEvent;
import id.jejak.worker.event.WorkerRegistered;
import id.jejak.worker.state.Engagement;
import id.jejak.worker.state.Registered;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who somebody is, where they work and what they have learnt. */
record EngagementDecisions(RuleBook rules) {

    List<WorkerEvent> register(RegisterWorker c) {
        Rejection.unless(!c.name().isBlank(), "name-missing", "A worker has a name", "name");
        Rejection.unless(
                !c.birthDate().isAfter(c.occasion().today()), "birth-date-invalid", "Born after today", "birthDate");
        LocalDate from = c.engagement().period().from();
        LocalDate today = c.occasion().today();
        // An engagement may lie ahead; whoever is registered today is on the register today.
        LocalDate day = c.occasion().effectiveByNowOr(from.isBefore(today) ? from : today);
        return List.of(
                new WorkerRegistered(c.workerId(), c.nik(), c.name(), c.birthDate(), c.sex(), day),
                started(c.engagement(), c.birthDate(), c.occasion()));
    }

    List<WorkerEvent> start(StartEngagement c, Registered worker) {
        EngagementTerms terms = c.engagement();
        Rejection.unless(
                worker.engagements().values().stream()
                        .noneMatch(e -> e.category().equals(terms.category())
                                && e.period().overlaps(terms.period())),
                "engagement-overlaps",
                "An engagement of the same category is live in this period",
                "category",
                "from");
        return List.of(started(terms, worker.birthDate(), c.occasion()));
    }

    List<WorkerEvent> end(EndEngagement c, Registered worker) {
        c.occasion().requireBasis();
        Engagement engagement = known(worker, c.engagementId());
        Rejection.unless(
                !c.on().isBefore(engagement.period().from()), "period-invalid", "It ends before it began", "on");
        Rejection.unless(
                engagement.period().to() == null
                        || c.on().isBefore(engagement.period().to()),
                "period-invalid",
                "It ends by then already",
                "on");
        return List.of(
                new EngagementEnded(c.engagementId(), c.on(), c.occasion().effectiveOnOr(c.on())));
    }

    List<WorkerEvent> setTerms(SetEngagementTerms c, Registered worker) {
        c.occasion().requireBasis();
        Engagement engagement = known(worker, c.engagementId());
        LocalDate from = c.period().from();
        Rejection.unless(
                engagement.period().contains(from), "period-invalid", "The engagement is not live on that day", "from");
        Rejection.unless(
                c.monthlyAmount().signum() >= 0, "amount-invalid", "An amount is not negative", "monthlyAmount");
        return List.of(new EngagementTermsSet(
                c.engagementId(),
                from,
                c.period().to(),
                c.role(),
                c.monthlyAmount(),
                c.occasion().effectiveOnOr(from)));
    }

    List<WorkerEvent> recordTraining(RecordTraining c, Registered worker) {
        TrainingIsPlausible.check(c.kind(), c.hours(), c.period());
        LocalDate end = Optional.ofNullable(c.period().to()).orElse(c.period().from());
        // Its hours would count twice towards what a pathway asks for.
        Rejection.unless(
                worker.trainings().stream()
                        .noneMatch(known -> known.kind().equals(c.kind())
                                && known.period().equals(new Period(c.period().from(), end))),
                "training-already-recorded",
                "A training of this kind on these days is recorded already");
        LocalDate day = c.occasion().effectiveByNowOr(end);
        return List.of(new TrainingRecorded(
                c.trainingId(), c.kind(), c.hours(), c.period().from(), end, day));
    }

    private EngagementStarted started(EngagementTerms terms, LocalDate birthDate, Occasion occasion) {
        Rejection.unless(rules.knows(terms.category()), "unknown-category", "There is no such category", "category");
        Rejection.unless(rules.covers(terms.region()), "unknown-region", "There is no such region", "region");
        RegionIsAsNarrowAsThePost.check(rules, terms.category(), terms.region());
        WorkerIsOldEnough.check(
                rules, terms.category(), birthDate, terms.period().from());
        occasion.requireBasis();
        Rejection.unless(
                terms.monthlyAmount() == null || terms.monthlyAmount().signum() >= 0,
                "amount-invalid",
                "An amount is not negative",
                "monthlyAmount");
        LocalDate from = terms.period().from();
        return new EngagementStarted(
                terms.engagementId(),
                terms.category(),
                terms.region(),
                from,
                terms.period().to(),
                terms.role(),
                terms.monthlyAmount(),
                occasion.effectiveOnOr(from));
    }

    private static Engagement known(Registered worker, EngagementId id) {
        return Optional.ofNullable(worker.engagements().get(id))
                .orElseThrow(() -> new Rejection("unknown-engagement", "There is no such engagement"));
    }
}
