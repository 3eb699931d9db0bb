package id.jejak.worker.decide;

import static id.jejak.worker.decide.OpenCase.wrongPhase;

import id.jejak.kernel.Rejection;
import id.jejak.rules.RuleBook;
import id.jejak.scheme.Pathway;
import id.jejak.scheme.SchemeVersion;
import id.jejak.worker.Phase;
import id.jejak.worker.command.CloseCase;
import id.jejak.worker.command.NominateWorker;
import id.jejak.worker.command.RecordRecommendation;
import id.jejak.worker.command.ScreenApplication;
import id.jejak.worker.command.WithdrawNomination;
import id.jejak.worker.event.ApplicationAdmitted;
import id.jejak.worker.event.ApplicationRejected;
import id.jejak.worker.event.ApplicationReturned;
import id.jejak.worker.event.CaseClosed;
import id.jejak.worker.event.NominationWithdrawn;
import id.jejak.worker.event.RecommendationReceived;
import id.jejak.worker.event.WorkerEvent;
import id.jejak.worker.event.WorkerNominated;
import id.jejak.worker.state.Application;
import id.jejak.worker.state.CertificationCase;
import id.jejak.worker.state.InScreening;
import id.jejak.worker.state.Nominated;
import id.jejak.worker.state.Registered;
import java.time.LocalDate;
import java.util.List;

/** From the nomination to admission, and the ways out. */
record CaseDecisions(RuleBook rules) {

    private static final Phase[] BEFORE_ADMISSION = {Phase.NOMINATED, Phase.SCREENING};
    private static final Phase[] BEFORE_THE_SEAT_IS_USED = {Phase.NOMINATED, Phase.SCREENING, Phase.ADMITTED};

    List<WorkerEvent> nominate(NominateWorker c, Registered worker) {
        LocalDate day = c.occasion().effectiveByNowOr(c.occasion().today());
        SchemeVersion scheme = rules.schemeInForce(c.scheme(), day)
                .orElseThrow(() -> new Rejection("scheme-not-in-force", "No version of the scheme is in force"));
        WorkerMayBeNominated.check(worker, scheme, day);
        Rejection.unless(
                scheme.pathway(c.pathway()).isPresent(),
                "pathway-not-open",
                "The scheme has no such pathway",
                "pathway");
        Rejection.unless(
                scheme.levels().contains(c.level()), "level-not-in-scheme", "The scheme has no such level", "level");
        return List.of(new WorkerNominated(
                worker.caseCount() + 1,
                c.cohortId(),
                c.body(),
                c.scheme(),
                scheme.version(),
                c.pathway(),
                c.level(),
                c.occasion().actor(),
                day));
    }

    List<WorkerEvent> withdraw(WithdrawNomination c, Registered worker) {
        CertificationCase open = OpenCase.of(worker, BEFORE_THE_SEAT_IS_USED);
        if (open.seatUsed()) {
            throw wrongPhase(open, BEFORE_THE_SEAT_IS_USED);
        }
        return List.of(new NominationWithdrawn(number(open), OpenCase.dayWithin(open, c.occasion())));
    }

    List<WorkerEvent> recommend(RecordRecommendation c, Registered worker) {
        CertificationCase open = OpenCase.of(worker, BEFORE_ADMISSION);
        if (!(open instanceof Nominated || open instanceof InScreening)) {
            throw wrongPhase(open, BEFORE_ADMISSION);
        }
        Rejection.unless(!c.by().isBlank(), "recommender-missing", "Somebody recommends", "by");
        Rejection.unless(
                !open.application().recommendations().containsKey(c.kind()),
                "already-recommended",
                "A recommendation of this kind is on file",
                "kind");
        return List.of(
                new RecommendationReceived(number(open), c.kind(), c.by(), OpenCase.dayWithin(open, c.occasion())));
    }

    List<WorkerEvent> screen(ScreenApplication c, Registered worker) {
        CertificationCase open = OpenCase.of(worker, BEFORE_ADMISSION);
        if (!(open instanceof Nominated || open instanceof InScreening)) {
            throw wrongPhase(open, BEFORE_ADMISSION);
        }
        LocalDate day = OpenCase.dayWithin(open, c.occasion());
        return switch (c.outcome()) {
            case ADMITTED -> {
                admissible(open.application(), worker, day);
                yield List.of(new ApplicationAdmitted(number(open), day));
            }
            case RETURNED -> {
                Rejection.unless(!c.missing().isEmpty(), "missing-required", "Say what is missing", "missing");
                yield List.of(new ApplicationReturned(number(open), c.missing(), day));
            }
            case REJECTED -> {
                c.occasion().requireReason();
                yield List.of(new ApplicationRejected(number(open), day));
            }
        };
    }

    List<WorkerEvent> close(CloseCase c, Registered worker) {
        CertificationCase open = OpenCase.of(worker);
        c.occasion().requireReason();
        return List.of(new CaseClosed(number(open), OpenCase.dayWithin(open, c.occasion())));
    }

    private void admissible(Application application, Registered worker, LocalDate day) {
        Pathway pathway = OpenCase.pathway(rules, application);
        Rejection.unless(
                application.recommendations().keySet().containsAll(pathway.recommendations()),
                "recommendation-missing",
                "The pathway asks for a recommendation that is not on file");
        PathwayIsOpen.check(pathway, worker, day);
    }

    private static int number(CertificationCase open) {
        return open.application().caseNumber();
    }
}
