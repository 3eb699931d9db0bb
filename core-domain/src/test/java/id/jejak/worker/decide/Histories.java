package id.jejak.worker.decide;

import static id.jejak.worker.decide.Path.*;

import id.jejak.kernel.Occasion;
import id.jejak.kernel.Rejection;
import id.jejak.rules.ShippedRules;
import id.jejak.scheme.Component;
import id.jejak.scheme.RecommendationKind;
import id.jejak.worker.EngagementId;
import id.jejak.worker.Outcome;
import id.jejak.worker.ScreeningOutcome;
import id.jejak.worker.command.EngagementTerms;
import id.jejak.worker.command.RegisterWorker;
import id.jejak.worker.command.StartEngagement;
import id.jejak.worker.command.WorkerCommand;
import id.jejak.worker.event.CorrectionRequested;
import id.jejak.worker.event.RetirementRequested;
import id.jejak.worker.event.WorkerEvent;
import id.jejak.worker.state.WorkerState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/** Lawful histories of one worker, made by asking the decider. */
public final class Histories {

    private Histories() {}

    /** The straight path to a certificate of 15 October 2018. */
    public static List<WorkerEvent> certified() {
        return history(
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
                issue());
    }

    /**
     * Registered with an engagement of 3 September 2018; one of 2015 is recorded later; by that one the worker is nominated
     * as of 4 June 2018.
     */
    public static List<WorkerEvent> nominatedBeforeTheRegistration() {
        return history(
                register(terms("PSM", "2018-09-03"), "1970-05-17"),
                engagement("TAGANA", "2015-01-01", 3),
                nominate("2018-06-04"));
    }

    private static List<WorkerEvent> history(WorkerCommand... commands) {
        WorkerDecider decider = new WorkerDecider(new ShippedRules());
        List<WorkerEvent> history = new ArrayList<>();
        for (WorkerCommand command : commands) {
            history.addAll(decider.decide(command, decider.fold(history)));
        }
        return history;
    }

    /**
     * What comes of 200 random commands, refusals left out. Days go on from command to command, but for what is recorded
     * long after it took effect, and for what is planned; every third worker is registered with an engagement that begins
     * later than their case.
     */
    public static List<WorkerEvent> generated(long seed) {
        Random chance = new Random(seed);
        WorkerDecider decider = new WorkerDecider(new ShippedRules());
        RegisterWorker registration = seed % 3 == 0 ? register(terms("PSM", "2018-09-03"), "1970-05-17") : register();
        List<WorkerEvent> history = new ArrayList<>(decider.decide(registration, decider.initial()));
        if (seed % 3 == 0) {
            history.addAll(decider.decide(engagement("TAGANA", "2015-01-01", 999), decider.fold(history)));
        }
        history.addAll(decider.decide(training(), decider.fold(history)));
        WorkerState state = decider.fold(history);
        LocalDate day = LocalDate.of(2018, 1, 15);
        for (int i = 0; i < 200; i++) {
            day = day.plusDays(chance.nextInt(12));
            Optional<WorkerCommand> next =
                    Optional.of(Appeals.heard(chance, day, state).orElse(AnyCommand.of(chance, day, i)));
            while (next.isPresent()) {
                List<WorkerEvent> events = follows(decider, next.get(), state);
                history.addAll(events);
                for (WorkerEvent event : events) {
                    state = decider.evolve(state, event);
                }
                next = events.isEmpty() ? Optional.empty() : answered(chance, day, history);
            }
        }
        return history;
    }

    /** What is asked for is decided on, what is decided is appealed. */
    private static Optional<WorkerCommand> answered(Random chance, LocalDate day, List<WorkerEvent> history) {
        return switch (history.getLast()) {
            case CorrectionRequested e -> Corrections.decided(chance, day, e.correctionId());
            case RetirementRequested e -> Corrections.decided(chance, day, e.requestId());
            case WorkerEvent _ -> Appeals.against(chance, day, history);
        };
    }

    /** A refusal leaves the history as it is; the next command is tried on it. */
    private static List<WorkerEvent> follows(WorkerDecider decider, WorkerCommand command, WorkerState state) {
        try {
            return decider.decide(command, state);
        } catch (Rejection refused) {
            return List.of();
        }
    }

    private static StartEngagement engagement(String category, String from, int serial) {
        EngagementTerms terms = terms(category, from);
        return new StartEngagement(
                WORKER,
                new EngagementTerms(
                        new EngagementId(new UUID(7, serial)),
                        terms.category(),
                        terms.region(),
                        terms.period(),
                        terms.role(),
                        terms.monthlyAmount()),
                new Occasion("operator", TODAY, null, DECREE, null));
    }
}
