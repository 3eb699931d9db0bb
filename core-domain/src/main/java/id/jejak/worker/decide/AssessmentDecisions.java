package id.jejak.worker.decide;

import static id.jejak.worker.decide.OpenCase.dayWithin;

import id.jejak.body.AssessorId;
import id.jejak.kernel.Rejection;
import id.jejak.rules.RuleBook;
import id.jejak.scheme.AssessedComponent;
import id.jejak.scheme.Component;
import id.jejak.scheme.Pathway;
import id.jejak.scheme.Resits;
import id.jejak.worker.Outcome;
import id.jejak.worker.Phase;
import id.jejak.worker.command.AssignAssessor;
import id.jejak.worker.command.DecideOutcome;
import id.jejak.worker.command.OpenResit;
import id.jejak.worker.command.RecommendOutcome;
import id.jejak.worker.command.RecordAttendance;
import id.jejak.worker.command.ScoreComponent;
import id.jejak.worker.event.AssessorAssigned;
import id.jejak.worker.event.CandidateAttended;
import id.jejak.worker.event.CandidateWasAbsent;
import id.jejak.worker.event.CertificationDecided;
import id.jejak.worker.event.ComponentScored;
import id.jejak.worker.event.OutcomeRecommended;
import id.jejak.worker.event.ResitOpened;
import id.jejak.worker.event.WorkerEvent;
import id.jejak.worker.state.Application;
import id.jejak.worker.state.Assessment;
import id.jejak.worker.state.CertificationCase;
import id.jejak.worker.state.DecidedNotYet;
import id.jejak.worker.state.Recommended;
import id.jejak.worker.state.Registered;
import id.jejak.worker.state.Sitting;
import java.time.LocalDate;
import java.util.List;

/** From the first assessor to the decision and another attempt. */
record AssessmentDecisions(RuleBook rules) {

    /** In which phases there is a sheet to write on. */
    private static final Phase[] ASSESSING = {Phase.ADMITTED, Phase.IN_ASSESSMENT, Phase.RESIT_OPEN};

    List<WorkerEvent> assign(AssignAssessor c, Registered worker) {
        CertificationCase open = OpenCase.of(worker, ASSESSING);
        Assessment sheet = OpenCase.writable(open, ASSESSING);
        LocalDate day = dayWithin(open, c.occasion());
        Application application = open.application();
        Rejection.unless(
                rules.licensed(application.body(), c.assessorId(), day),
                "assessor-not-licensed",
                "The body has not licensed this assessor on that day",
                "assessorId");
        AssessorHasNoConflict.check(application, c.assessorId());
        return sheet.assessors().contains(c.assessorId())
                ? List.of()
                : List.of(new AssessorAssigned(application.caseNumber(), c.assessorId(), day));
    }

    List<WorkerEvent> attend(RecordAttendance c, Registered worker) {
        CertificationCase open = OpenCase.of(worker, ASSESSING);
        Assessment sheet = OpenCase.writable(open, ASSESSING);
        LocalDate day = heldDay(
                open,
                c.heldOn(),
                c.occasion().effectiveOnOr(c.heldOn()),
                c.occasion().today());
        component(open, c.component());
        Rejection.unless(
                !sheet.attendance().containsKey(new Sitting(c.component(), c.heldOn())),
                "already-recorded",
                "Attendance is on record for this component and day",
                "component",
                "heldOn");
        int number = open.application().caseNumber();
        return List.of(
                c.present()
                        ? new CandidateAttended(number, c.component(), c.heldOn(), day)
                        : new CandidateWasAbsent(number, c.component(), c.heldOn(), day));
    }

    List<WorkerEvent> score(ScoreComponent c, Registered worker) {
        CertificationCase open = OpenCase.of(worker, ASSESSING);
        Assessment sheet = OpenCase.writable(open, ASSESSING);
        LocalDate day = heldDay(
                open,
                c.heldOn(),
                c.occasion().effectiveOnOr(c.heldOn()),
                c.occasion().today());
        component(open, c.component());
        ScoreIsInRange.check(c.score());
        Rejection.unless(
                !sheet.scores().containsKey(c.component()), "already-scored", "The component is scored", "component");
        AssessorId assessor = c.assessor();
        if (assessor != null) {
            AssessorHasNoConflict.check(open.application(), assessor);
        }
        Rejection.unless(
                assessor != null || !sheet.assessors().isEmpty(),
                "assessor-missing",
                "Nobody is assigned whose sheet it could be");
        Rejection.unless(
                assessor == null || sheet.assessors().contains(assessor),
                "assessor-not-assigned",
                "Only an assigned assessor's score counts");
        return List.of(new ComponentScored(
                open.application().caseNumber(), c.component(), c.score(), assessor, c.heldOn(), day));
    }

    List<WorkerEvent> recommend(RecommendOutcome c, Registered worker) {
        CertificationCase open = OpenCase.of(worker, Phase.IN_ASSESSMENT);
        Assessment sheet = OpenCase.begun(open);
        AssessorId assessor = new AssessorId(c.occasion().actor());
        Rejection.unless(
                sheet.assessors().contains(assessor), "assessor-not-assigned", "Only an assigned assessor recommends");
        Pathway pathway = OpenCase.pathway(rules, open.application());
        Rejection.unless(
                pathway.components().stream().allMatch(part -> sheet.scores().containsKey(part.code())),
                "assessment-incomplete",
                "A component is not scored yet");
        LocalDate day = dayWithin(open, c.occasion());
        return List.of(new OutcomeRecommended(open.application().caseNumber(), c.outcome(), assessor, c.note(), day));
    }

    List<WorkerEvent> decide(DecideOutcome c, Registered worker) {
        Recommended open = OpenCase.as(Recommended.class, Phase.RECOMMENDED, worker);
        DeciderDidNotAssess.check(open, c.occasion().actor());
        LocalDate day = dayWithin(open, c.occasion());
        c.occasion().requireBasis();
        boolean departs = c.outcome() != open.outcome();
        boolean despiteScore = c.outcome() == Outcome.COMPETENT && belowPassMark(open);
        if (departs || despiteScore) {
            c.occasion().requireReason();
        }
        return List.of(new CertificationDecided(
                open.application().caseNumber(), c.outcome(), c.occasion().actor(), c.note(), day));
    }

    List<WorkerEvent> openResit(OpenResit c, Registered worker) {
        DecidedNotYet open = OpenCase.as(DecidedNotYet.class, Phase.DECIDED_NOT_YET, worker);
        Resits resits = OpenCase.scheme(rules, open.application()).resits();
        Assessment sheet = open.assessment();
        Rejection.unless(sheet.resits() < resits.max().value(), "resits-exhausted", "No re-sit is left");
        LocalDate day = dayWithin(open, c.occasion());
        LocalDate last = sheet.lastHeldOn().orElse(open.application().lastEffectiveOn());
        Rejection.unless(
                !day.isBefore(last.plusDays(resits.waitDays().value())),
                "resit-not-yet",
                "The waiting period is not over",
                "effectiveOn");
        return List.of(new ResitOpened(open.application().caseNumber(), sheet.attempt() + 1, day));
    }

    private static LocalDate heldDay(CertificationCase open, LocalDate heldOn, LocalDate day, LocalDate today) {
        Rejection.unless(
                !heldOn.isAfter(today) && !day.isAfter(today), "effective-in-future", "It was not held yet", "heldOn");
        Rejection.unless(
                !day.isBefore(open.application().lastEffectiveOn()),
                "effective-out-of-order",
                "The case has facts that take effect later",
                "effectiveOn");
        return day;
    }

    private AssessedComponent component(CertificationCase open, Component component) {
        return OpenCase.pathway(rules, open.application())
                .component(component)
                .orElseThrow(() ->
                        new Rejection("component-not-in-scheme", "The pathway has no such component", "component"));
    }

    private boolean belowPassMark(Recommended open) {
        return open.assessment().scores().entrySet().stream()
                .anyMatch(entry -> entry.getValue().points()
                        < component(open, entry.getKey()).passMark().value());
    }
}
