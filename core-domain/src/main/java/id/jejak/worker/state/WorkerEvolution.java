package id.jejak.worker.state;

import static id.jejak.worker.state.CaseEvolution.application;
import static id.jejak.worker.state.CaseEvolution.assessing;
import static id.jejak.worker.state.CaseEvolution.assigned;
import static id.jejak.worker.state.CaseEvolution.decided;
import static id.jejak.worker.state.CaseEvolution.ended;
import static id.jejak.worker.state.CaseEvolution.inCase;
import static id.jejak.worker.state.CaseEvolution.received;
import static id.jejak.worker.state.CaseEvolution.recommended;

import id.jejak.kernel.Period;
import id.jejak.worker.EngagementId;
import id.jejak.worker.Phase;
import id.jejak.worker.event.AppealEvent;
import id.jejak.worker.event.ApplicationAdmitted;
import id.jejak.worker.event.ApplicationRejected;
import id.jejak.worker.event.ApplicationReturned;
import id.jejak.worker.event.AssessorAssigned;
import id.jejak.worker.event.CandidateAttended;
import id.jejak.worker.event.CandidateWasAbsent;
import id.jejak.worker.event.CaseClosed;
import id.jejak.worker.event.CertificateAnnulled;
import id.jejak.worker.event.CertificateIssued;
import id.jejak.worker.event.CertificateReinstated;
import id.jejak.worker.event.CertificateRevoked;
import id.jejak.worker.event.CertificateSuspended;
import id.jejak.worker.event.CertificationDecided;
import id.jejak.worker.event.ComponentScored;
import id.jejak.worker.event.ConflictDeclared;
import id.jejak.worker.event.EngagementEnded;
import id.jejak.worker.event.EngagementStarted;
import id.jejak.worker.event.EngagementTermsSet;
import id.jejak.worker.event.HoldEvent;
import id.jejak.worker.event.NominationWithdrawn;
import id.jejak.worker.event.OutcomeRecommended;
import id.jejak.worker.event.RecommendationReceived;
import id.jejak.worker.event.ResitOpened;
import id.jejak.worker.event.SecondPersonEvent;
import id.jejak.worker.event.TrainingRecorded;
import id.jejak.worker.event.WorkerEvent;
import id.jejak.worker.event.WorkerNominated;
import id.jejak.worker.event.WorkerRegistered;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What each event makes of a worker, all facts being read as they stand. Total: an event that finds nothing to change (as in a fold that leaves some out)
 * changes nothing.
 */
public final class WorkerEvolution {

    private WorkerEvolution() {}

    /** The state once {@code event} has happened. */
    public static WorkerState evolve(WorkerState state, WorkerEvent event) {
        return switch (state) {
            case Unregistered nobody -> event instanceof WorkerRegistered registered ? registered(registered) : nobody;
            case Registered worker -> evolve(worker, event);
        };
    }

    private static Registered registered(WorkerRegistered event) {
        return new Registered(
                event.workerId(),
                event.nik(),
                event.name(),
                event.birthDate(),
                event.sex(),
                new LinkedHashMap<>(),
                List.of(),
                null,
                new TreeMap<>(),
                List.of(),
                new LinkedHashMap<>(),
                RecordKeeping.NEW);
    }

    private static WorkerState evolve(Registered worker, WorkerEvent event) {
        return switch (event) {
            case WorkerRegistered again -> worker;
            case EngagementStarted e -> worker.withEngagement(engagement(e));
            case EngagementEnded e -> engagement(worker, e.engagementId(), was -> was.endedOn(e.on()));
            case EngagementTermsSet e ->
                engagement(
                        worker,
                        e.engagementId(),
                        was -> was.with(new Terms(span(e.from(), e.to()), e.role(), e.monthlyAmount())));
            case TrainingRecorded e -> worker.withTraining(new Training(e.kind(), e.hours(), span(e.from(), e.to())));
            case WorkerNominated e -> worker.withNewCase(new Nominated(application(e)));
            case NominationWithdrawn e -> ended(worker, e.caseNumber(), Phase.WITHDRAWN, e.effectiveOn());
            case RecommendationReceived e -> inCase(worker, e, was -> received(was, e));
            case ApplicationAdmitted e -> inCase(worker, e, was -> new Admitted(was.application(), Assessment.NONE));
            case ApplicationReturned e -> inCase(worker, e, was -> new InScreening(was.application(), e.missing()));
            case ApplicationRejected e -> ended(worker, e.caseNumber(), Phase.REJECTED, e.effectiveOn());
            case AssessorAssigned e -> assigned(worker, e);
            case ConflictDeclared e -> ConflictEvolution.declared(worker, e);
            case CandidateAttended e ->
                assessing(worker, e, sheet -> sheet.attended(new Sitting(e.component(), e.heldOn()), true));
            case CandidateWasAbsent e ->
                assessing(worker, e, sheet -> sheet.attended(new Sitting(e.component(), e.heldOn()), false));
            case ComponentScored e ->
                assessing(worker, e, sheet -> {
                    Assessment scored = sheet.scored(e.component(), new Score(e.score(), e.heldOn(), e.assessor()));
                    return e.assessor() == null ? scored : scored.by(e.assessor());
                });
            case OutcomeRecommended e -> inCase(worker, e, was -> recommended(was, e));
            case CertificationDecided e -> inCase(worker, e, was -> decided(was, e.outcome()));
            case ResitOpened e ->
                inCase(
                        worker,
                        e,
                        was -> was instanceof DecidedNotYet c
                                ? new ResitOpen(c.application(), c.assessment().again(e.attempt()))
                                : was);
            case CaseClosed e -> ended(worker, e.caseNumber(), Phase.CLOSED, e.effectiveOn());
            case CertificateIssued e -> worker.withIssued(certificate(e));
            case CertificateSuspended e ->
                worker.withCertificate(
                        e.number(),
                        was -> was.with(new StandingChange(StandingChange.Kind.SUSPENDED, e.effectiveOn())));
            case CertificateReinstated e ->
                worker.withCertificate(
                        e.number(),
                        was -> was.with(new StandingChange(StandingChange.Kind.REINSTATED, e.effectiveOn())));
            case CertificateRevoked e ->
                worker.withCertificate(
                        e.number(), was -> was.with(new StandingChange(StandingChange.Kind.REVOKED, e.effectiveOn())));
            case CertificateAnnulled e ->
                worker.withCertificate(
                        e.number(), was -> was.with(new StandingChange(StandingChange.Kind.ANNULLED, e.effectiveOn())));
            case AppealEvent e -> AppealEvolution.evolve(worker, e);
            case SecondPersonEvent e -> RequestEvolution.evolve(worker, e);
            // Which allowance is held on a day is told by the events themselves.
            case HoldEvent _ -> worker;
        };
    }

    private static Engagement engagement(EngagementStarted e) {
        Period period = span(e.from(), e.to());
        Terms terms = new Terms(period, e.role(), e.monthlyAmount());
        return new Engagement(e.engagementId(), e.category(), e.region(), period, List.of(terms));
    }

    private static Registered engagement(Registered worker, EngagementId id, UnaryOperator<Engagement> change) {
        Engagement known = worker.engagements().get(id);
        return known == null ? worker : worker.withEngagement(change.apply(known));
    }

    private static Certificate certificate(CertificateIssued e) {
        return new Certificate(
                e.number(),
                e.caseNumber(),
                e.level(),
                e.body(),
                e.bodyName(),
                e.effectiveOn(),
                span(e.validFrom(), e.validUntil()),
                List.of());
    }

    /** A stored period is never refused: one that ends before it begins counts its first day. */
    private static Period span(LocalDate from, @Nullable LocalDate to) {
        return new Period(from, to != null && to.isBefore(from) ? from : to);
    }
}
