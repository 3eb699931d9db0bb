package id.jejak.worker.decide;

import static id.jejak.worker.decide.Path.*;

import id.jejak.body.AssessorId;
import id.jejak.kernel.Occasion;
import id.jejak.kernel.Rejection;
import id.jejak.rules.ShippedRules;
import id.jejak.scheme.Component;
import id.jejak.scheme.RecommendationKind;
import id.jejak.worker.CertificateNumber;
import id.jejak.worker.Outcome;
import id.jejak.worker.ScreeningOutcome;
import id.jejak.worker.command.AnnulCertificate;
import id.jejak.worker.command.CloseCase;
import id.jejak.worker.command.DecideOutcome;
import id.jejak.worker.command.IssueCertificate;
import id.jejak.worker.command.OpenResit;
import id.jejak.worker.command.RecommendOutcome;
import id.jejak.worker.command.RecordAttendance;
import id.jejak.worker.command.RecordRecommendation;
import id.jejak.worker.command.ReinstateCertificate;
import id.jejak.worker.command.RevokeCertificate;
import id.jejak.worker.command.ScoreComponent;
import id.jejak.worker.command.ScreenApplication;
import id.jejak.worker.command.SuspendCertificate;
import id.jejak.worker.command.WithdrawNomination;
import id.jejak.worker.command.WorkerCommand;
import id.jejak.worker.event.WorkerEvent;
import id.jejak.worker.state.WorkerState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Lawful histories of one worker, made by asking the decider. */
public final class Histories {

    private Histories() {}

    /** The straight path to a certificate of 15 October 2018. */
    public static List<WorkerEvent> certified() {
        List<WorkerEvent> history = new ArrayList<>();
        WorkerDecider decider = new WorkerDecider(new ShippedRules());
        WorkerState state = decider.initial();
        for (WorkerCommand command : List.of(
                register(),
                training(),
                nominate("2018-02-02"),
                recommendation(RecommendationKind.EMPLOYER, "Kepala Dinas"),
                recommendation(RecommendationKind.PROFESSION, "IPSM"),
                screen(ScreeningOutcome.ADMITTED),
                assign("assessor"),
                attend(Component.COGNITIVE, "2018-02-10", true),
                score(Component.COGNITIVE, 80),
                score(Component.INTERVIEW, 80),
                recommend(Outcome.COMPETENT),
                decide(Outcome.COMPETENT),
                issue())) {
            List<WorkerEvent> events = decider.decide(command, state);
            history.addAll(events);
            for (WorkerEvent event : events) {
                state = decider.evolve(state, event);
            }
        }
        return history;
    }

    /** What comes of 200 random commands in the order of their days, refusals left out. */
    public static List<WorkerEvent> generated(long seed) {
        Random chance = new Random(seed);
        WorkerDecider decider = new WorkerDecider(new ShippedRules());
        List<WorkerEvent> history = new ArrayList<>(decider.decide(register(), decider.initial()));
        history.addAll(decider.decide(training(), decider.fold(history)));
        WorkerState state = decider.fold(history);
        LocalDate day = LocalDate.of(2018, 1, 15);
        for (int i = 0; i < 200; i++) {
            day = day.plusDays(chance.nextInt(12));
            try {
                for (WorkerEvent event : decider.decide(command(chance, day, i), state)) {
                    history.add(event);
                    state = decider.evolve(state, event);
                }
            } catch (Rejection refused) {
                // A refusal leaves the history as it is; the next command is tried on it.
            }
        }
        return history;
    }

    static WorkerCommand command(Random chance, LocalDate day, int serial) {
        Occasion head = occasion("head", day);
        Occasion panel = occasion("panel", day);
        Component component = chance.nextBoolean() ? Component.COGNITIVE : Component.INTERVIEW;
        RecommendationKind kind = chance.nextBoolean() ? RecommendationKind.EMPLOYER : RecommendationKind.PROFESSION;
        Outcome outcome = chance.nextInt(3) > 0 ? Outcome.COMPETENT : Outcome.NOT_YET;
        CertificateNumber number = new CertificateNumber("N-" + (chance.nextBoolean() ? serial : 1));
        return switch (chance.nextInt(40)) {
            case 0, 1, 2, 3 -> nominate("BASIC_TRAINING", head);
            case 4, 5, 6, 7, 8 -> new RecordRecommendation(WORKER, kind, "Kepala Dinas", head);
            case 9, 10, 11, 12 -> screenOn(ScreeningOutcome.ADMITTED, day);
            case 13, 14, 15, 16 -> assignOn("assessor", day);
            case 17 -> new RecordAttendance(WORKER, component, day, chance.nextBoolean(), occasion("secretariat", day));
            case 18, 19, 20, 21, 22, 23, 24, 25 ->
                new ScoreComponent(
                        WORKER,
                        component,
                        chance.nextInt(101),
                        day,
                        new AssessorId("assessor"),
                        occasion("assessor", day));
            case 26, 27, 28 -> new RecommendOutcome(WORKER, outcome, null, occasion("assessor", day));
            case 29, 30, 31 -> new DecideOutcome(WORKER, outcome, null, panel);
            case 32, 33 -> new OpenResit(WORKER, occasion("secretariat", day));
            case 34, 35, 36 -> new IssueCertificate(WORKER, number, null, panel);
            case 37 -> new SuspendCertificate(WORKER, number, "complaint", panel);
            case 38 -> new ReinstateCertificate(WORKER, number, "cleared", panel);
            default -> wayOut(chance, day, number);
        };
    }

    /** What ends a case or a certificate, or sends a file back: rare, or no history would get far. */
    private static WorkerCommand wayOut(Random chance, LocalDate day, CertificateNumber number) {
        return switch (chance.nextInt(6)) {
            case 0 -> new RevokeCertificate(WORKER, number, "ethics", occasion("panel", day));
            case 1 -> new AnnulCertificate(WORKER, number, "fraud", occasion("panel", day));
            case 2 -> new CloseCase(WORKER, occasion("secretariat", day));
            case 3 -> new WithdrawNomination(WORKER, occasion("head", day));
            case 4 -> screenOn(ScreeningOutcome.REJECTED, day);
            default -> screenOn(ScreeningOutcome.RETURNED, day);
        };
    }

    private static ScreenApplication screenOn(ScreeningOutcome outcome, LocalDate day) {
        return new ScreenApplication(WORKER, outcome, List.of("ijazah"), occasion("secretariat", day));
    }

    private static WorkerCommand assignOn(String assessor, LocalDate day) {
        return new id.jejak.worker.command.AssignAssessor(
                WORKER, new AssessorId(assessor), occasion("secretariat", day));
    }

    private static Occasion occasion(String actor, LocalDate day) {
        return new Occasion(actor, LocalDate.of(2030, 1, 1), day, DECREE, "as decided");
    }
}
