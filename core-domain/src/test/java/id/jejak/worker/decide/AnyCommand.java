package id.jejak.worker.decide;

import static id.jejak.worker.decide.Path.*;

import id.jejak.body.AssessorId;
import id.jejak.kernel.Occasion;
import id.jejak.kernel.Period;
import id.jejak.reference.Category;
import id.jejak.reference.Region;
import id.jejak.scheme.Component;
import id.jejak.scheme.RecommendationKind;
import id.jejak.worker.CertificateNumber;
import id.jejak.worker.EngagementId;
import id.jejak.worker.Outcome;
import id.jejak.worker.ScreeningOutcome;
import id.jejak.worker.command.AnnulCertificate;
import id.jejak.worker.command.AssignAssessor;
import id.jejak.worker.command.CloseCase;
import id.jejak.worker.command.DecideOutcome;
import id.jejak.worker.command.DeclareConflict;
import id.jejak.worker.command.EndEngagement;
import id.jejak.worker.command.EngagementTerms;
import id.jejak.worker.command.IssueCertificate;
import id.jejak.worker.command.OpenResit;
import id.jejak.worker.command.RecommendOutcome;
import id.jejak.worker.command.RecordAttendance;
import id.jejak.worker.command.RecordRecommendation;
import id.jejak.worker.command.ReinstateCertificate;
import id.jejak.worker.command.RevokeCertificate;
import id.jejak.worker.command.ScoreComponent;
import id.jejak.worker.command.ScreenApplication;
import id.jejak.worker.command.StartEngagement;
import id.jejak.worker.command.SuspendCertificate;
import id.jejak.worker.command.WithdrawNomination;
import id.jejak.worker.command.WorkerCommand;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** A random command for the one worker: some are lawful, most are refused. */
final class AnyCommand {

    private AnyCommand() {}

    static WorkerCommand of(Random chance, LocalDate day, int serial) {
        Occasion head = occasion("head", day);
        Occasion panel = occasion("panel", day);
        Component component = chance.nextBoolean() ? Component.COGNITIVE : Component.INTERVIEW;
        RecommendationKind kind = chance.nextBoolean() ? RecommendationKind.EMPLOYER : RecommendationKind.PROFESSION;
        Outcome outcome = chance.nextInt(3) > 0 ? Outcome.COMPETENT : Outcome.NOT_YET;
        CertificateNumber number = new CertificateNumber("N-" + (chance.nextBoolean() ? serial : 1));
        return switch (chance.nextInt(54)) {
            case 0, 1, 2, 3 -> nominate("BASIC_TRAINING", head);
            case 4, 5, 6, 7, 8 -> new RecordRecommendation(WORKER, kind, "Kepala Dinas", head);
            case 9, 10, 11, 12 -> screenOn(ScreeningOutcome.ADMITTED, day);
            case 13, 14, 15, 16 -> assignOn(chance.nextInt(3) == 0 ? "assessor2" : "assessor", day);
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
            case 39, 40 -> nominate("BASIC_TRAINING", occasion("head", day.minusDays(chance.nextInt(300))));
            case 41 -> planned(chance, day, number);
            case 42, 43, 44 -> aside(chance, day, serial);
            case 45, 46 -> new AnnulCertificate(WORKER, number, "fraud", panel);
            case 47, 48, 49, 50, 51, 52 -> Corrections.any(chance, day);
            default -> wayOut(chance, day, number);
        };
    }

    /** What ends a case or a certificate, or sends a file back: rare, or no history would get far. */
    private static WorkerCommand wayOut(Random chance, LocalDate day, CertificateNumber number) {
        return switch (chance.nextInt(6)) {
            case 0 -> new RevokeCertificate(WORKER, number, "ethics", occasion("panel", day));
            case 5 -> Corrections.leaves(chance, day);
            case 1 -> new CloseCase(WORKER, occasion("secretariat", day));
            case 2 -> new WithdrawNomination(WORKER, occasion("head", day));
            case 3 -> screenOn(ScreeningOutcome.REJECTED, day);
            case 4 ->
                new DeclareConflict(
                        WORKER,
                        new AssessorId(chance.nextBoolean() ? "assessor" : "assessor2"),
                        "relative",
                        occasion("secretariat", day));
            default -> screenOn(ScreeningOutcome.RETURNED, day);
        };
    }

    private static WorkerCommand planned(Random chance, LocalDate day, CertificateNumber number) {
        Occasion panel = occasion("panel", day.plusDays(chance.nextInt(400)));
        return chance.nextInt(4) == 0
                ? new RevokeCertificate(WORKER, number, "ethics", panel)
                : new SuspendCertificate(WORKER, number, "complaint", panel);
    }

    /** Engagements are recorded on any day for any other, and end where they are said to, on whichever day that is said. */
    private static WorkerCommand aside(Random chance, LocalDate day, int serial) {
        LocalDate from = day.minusDays(chance.nextInt(1500));
        LocalDate effectiveOn = chance.nextBoolean() ? null : day.minusDays(chance.nextInt(900));
        Occasion operator = new Occasion("operator", LocalDate.of(2030, 1, 1), effectiveOn, DECREE, null);
        if (chance.nextBoolean()) {
            return new StartEngagement(
                    WORKER,
                    new EngagementTerms(
                            new EngagementId(new UUID(7, 1000L + serial)),
                            new Category(chance.nextBoolean() ? "PKH" : "DINSOS_STAFF"),
                            new Region("32.17.02"),
                            new Period(from, chance.nextInt(4) == 0 ? null : from.plusDays(chance.nextInt(500))),
                            null,
                            null),
                    operator);
        }
        EngagementId ended =
                chance.nextInt(3) == 0 ? ENGAGEMENT : new EngagementId(new UUID(7, 1000L + chance.nextInt(serial + 1)));
        return new EndEngagement(WORKER, ended, day.minusDays(chance.nextInt(200)), operator);
    }

    private static ScreenApplication screenOn(ScreeningOutcome outcome, LocalDate day) {
        return new ScreenApplication(WORKER, outcome, List.of("ijazah"), occasion("secretariat", day));
    }

    private static WorkerCommand assignOn(String assessor, LocalDate day) {
        return new AssignAssessor(WORKER, new AssessorId(assessor), occasion("secretariat", day));
    }

    private static Occasion occasion(String actor, LocalDate day) {
        return new Occasion(actor, LocalDate.of(2030, 1, 1), day, DECREE, "as decided");
    }
}
