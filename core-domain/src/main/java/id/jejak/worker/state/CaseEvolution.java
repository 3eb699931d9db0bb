package id.jejak.worker.state;

import id.jejak.worker.Outcome;
import id.jejak.worker.Phase;
import id.jejak.worker.event.AssessorAssigned;
import id.jejak.worker.event.OutcomeRecommended;
import id.jejak.worker.event.RecommendationReceived;
import id.jejak.worker.event.WorkerEvent;
import id.jejak.worker.event.WorkerNominated;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What an event makes of a worker's open case. A worker without one stays as he is. */
final class CaseEvolution {

    private CaseEvolution() {}

    static Application application(WorkerNominated e) {
        return new Application(
                e.caseNumber(),
                e.cohortId(),
                e.body(),
                e.scheme(),
                e.schemeVersion(),
                e.pathway(),
                e.level(),
                e.effectiveOn(),
                e.nominatedBy(),
                Map.of(),
                Set.of(),
                e.effectiveOn());
    }

    static CertificationCase received(CertificationCase was, RecommendationReceived e) {
        Application application = was.application().recommendedBy(e.kind(), e.by());
        return was instanceof Nominated ? new InScreening(application, List.of()) : was.with(application);
    }

    static CertificationCase recommended(CertificationCase was, OutcomeRecommended e) {
        return switch (was) {
            case InAssessment c -> recommended(c, c.assessment(), e);
            // A conflict set the case back, and what was scored by others is all there.
            case Admitted c when c.assessment().begun() -> recommended(c, c.assessment(), e);
            case Admitted c -> c;
            case ResitOpen c -> c;
            case Nominated c -> c;
            case InScreening c -> c;
            case Recommended c -> c;
            case DecidedCompetent c -> c;
            case DecidedNotYet c -> c;
            case UnderAppeal c -> c;
        };
    }

    private static Recommended recommended(CertificationCase was, Assessment sheet, OutcomeRecommended e) {
        return new Recommended(was.application(), sheet.by(e.assessor()), e.outcome(), e.assessor());
    }

    /** Whom it is assigned to does not begin an assessment. */
    static Registered assigned(Registered worker, AssessorAssigned e) {
        return inCase(worker, e, was -> switch (was) {
            case Admitted c -> new Admitted(c.application(), c.assessment().by(e.assessorId()));
            case ResitOpen c -> new ResitOpen(c.application(), c.assessment().by(e.assessorId()));
            case InAssessment c ->
                new InAssessment(c.application(), c.assessment().by(e.assessorId()));
            case Nominated c -> c;
            case InScreening c -> c;
            case Recommended c -> c;
            case DecidedCompetent c -> c;
            case DecidedNotYet c -> c;
            case UnderAppeal c -> c;
        });
    }

    /** By the panel, or on appeal: only that turns "not yet" into "competent". */
    static CertificationCase decided(CertificationCase was, Outcome outcome) {
        if (!(was instanceof Recommended || was instanceof DecidedNotYet)) {
            return was;
        }
        return switch (outcome) {
            case COMPETENT -> new DecidedCompetent(was.application(), was.sheet());
            case NOT_YET -> new DecidedNotYet(was.application(), was.sheet());
        };
    }

    static Registered ended(Registered worker, int caseNumber, Phase as, LocalDate on) {
        return worker.withCaseEnded(new EndedCase(caseNumber, as, on));
    }

    static Registered inCase(Registered worker, WorkerEvent event, UnaryOperator<CertificationCase> change) {
        return worker.withCase(was -> {
            CertificationCase next = change.apply(was);
            return next.with(next.application().movedOn(event.effectiveOn()));
        });
    }

    static Registered assessing(Registered worker, WorkerEvent event, UnaryOperator<Assessment> change) {
        return inCase(worker, event, was -> switch (was) {
            case Admitted c -> assessed(c, c.application(), change.apply(c.assessment()));
            case ResitOpen c -> assessed(c, c.application(), change.apply(c.assessment()));
            case InAssessment c -> new InAssessment(c.application(), change.apply(c.assessment()));
            case Nominated c -> c;
            case InScreening c -> c;
            case Recommended c -> c;
            case DecidedCompetent c -> c;
            case DecidedNotYet c -> c;
            case UnderAppeal c -> c;
        });
    }

    private static CertificationCase assessed(CertificationCase was, Application application, Assessment sheet) {
        if (sheet.begun()) {
            return new InAssessment(application, sheet);
        }
        return was instanceof ResitOpen ? new ResitOpen(application, sheet) : new Admitted(application, sheet);
    }
}
