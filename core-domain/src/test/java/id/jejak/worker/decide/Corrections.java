package id.jejak.worker.decide;

import static id.jejak.worker.decide.Path.*;

import id.jejak.kernel.Occasion;
import id.jejak.worker.FactValue;
import id.jejak.worker.RequestId;
import id.jejak.worker.RetirementKind;
import id.jejak.worker.command.ApproveRequest;
import id.jejak.worker.command.RecordedFact;
import id.jejak.worker.command.RefuseRequest;
import id.jejak.worker.command.RequestCorrection;
import id.jejak.worker.command.RequestRetirement;
import id.jejak.worker.command.WorkerCommand;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Corrections of the one worker's facts, asked for and decided on. */
final class Corrections {

    static final RequestId REQUEST = new RequestId(new UUID(9, 1));

    private static final List<String> FIELDS =
            List.of("name", "birthDate", "region", "effectiveOn", "effectiveOn", "score", "from", "to", "on", "hours");

    private Corrections() {}

    /** The event at that place, recorded by the operator. */
    static RecordedFact fact(long seq) {
        return new RecordedFact(new UUID(8, seq), seq, "operator", "OPERATOR", DECREE);
    }

    static RequestCorrection correct(long seq, String field, @Nullable String value) {
        return correct(seq, field, value, null, by("operator2", "2018-12-01"));
    }

    static RequestCorrection correct(
            long seq, String field, @Nullable String value, @Nullable String validFrom, Occasion occasion) {
        return new RequestCorrection(
                WORKER,
                REQUEST,
                fact(seq),
                field,
                value == null ? null : new FactValue(value),
                validFrom == null ? null : day(validFrom),
                occasion);
    }

    static ApproveRequest approve(String actor) {
        return new ApproveRequest(WORKER, REQUEST, by(actor, "2018-12-02"));
    }

    static RefuseRequest refuse(String actor) {
        return new RefuseRequest(WORKER, REQUEST, by(actor, "2018-12-02"));
    }

    /** One that is asked for. */
    static WorkerCommand any(Random chance, LocalDate day) {
        List<String> accounts = List.of("operator", "operator2", "head");
        String field = FIELDS.get(chance.nextInt(FIELDS.size()));
        return new RequestCorrection(
                WORKER,
                new RequestId(new UUID(chance.nextLong(), chance.nextLong())),
                fact(chance.nextInt(20)),
                field,
                value(chance, day, field),
                field.equals("name") && chance.nextBoolean() ? day : null,
                on(accounts.get(chance.nextInt(accounts.size())), day));
    }

    /** Somebody is said to have left, and seldom to have died. */
    static WorkerCommand leaves(Random chance, LocalDate day) {
        RetirementKind kind = chance.nextInt(3) == 0 ? RetirementKind.DECEASED : RetirementKind.RESIGNED;
        return new RequestRetirement(
                WORKER, new RequestId(new UUID(chance.nextLong(), chance.nextLong())), kind, on("operator", day));
    }

    /** Whoever decides on it, if anybody does. */
    static Optional<WorkerCommand> decided(Random chance, LocalDate day, RequestId request) {
        return switch (chance.nextInt(5)) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(new RefuseRequest(WORKER, request, on("head2", day)));
            case 2 -> Optional.of(new ApproveRequest(WORKER, request, on("operator", day)));
            default -> Optional.of(new ApproveRequest(WORKER, request, on("head2", day)));
        };
    }

    private static Occasion on(String account, LocalDate day) {
        return new Occasion(account, LocalDate.of(2030, 1, 1), day, DECREE, null);
    }

    private static FactValue value(Random chance, LocalDate day, String field) {
        return new FactValue(
                switch (field) {
                    case "name" -> "Contoh " + chance.nextInt(1000);
                    case "region" -> "32.17.0" + (1 + chance.nextInt(9));
                    case "score", "hours" -> String.valueOf(chance.nextInt(101));
                    case "birthDate" -> "1970-0" + (1 + chance.nextInt(9)) + "-17";
                    case "from" -> day.minusDays(chance.nextInt(900)).toString();
                    default -> day.minusDays(chance.nextInt(60)).toString();
                });
    }
}
