package id.jejak.worker.decide;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.Occasion;
import id.jejak.kernel.Rejection;
import id.jejak.rules.ShippedRules;
import id.jejak.worker.Outcome;
import id.jejak.worker.Phase;
import id.jejak.worker.RequestId;
import id.jejak.worker.RetirementKind;
import id.jejak.worker.command.ApproveRequest;
import id.jejak.worker.command.DecideOutcome;
import id.jejak.worker.command.RefuseRequest;
import id.jejak.worker.command.WorkerCommand;
import id.jejak.worker.event.CertificateIssued;
import id.jejak.worker.event.CertificationDecided;
import id.jejak.worker.event.ComponentScored;
import id.jejak.worker.event.CorrectionRequested;
import id.jejak.worker.event.ResitOpened;
import id.jejak.worker.event.WorkerEvent;
import id.jejak.worker.event.WorkerNominated;
import id.jejak.worker.event.WorkerRetired;
import id.jejak.worker.state.PendingRequest;
import id.jejak.worker.state.Registered;
import id.jejak.worker.state.Retirement;
import id.jejak.worker.state.WorkerState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The decider's laws, over seeded histories; a failure names its seed. */
class WorkerDeciderProperties {

    private static final int SEEDS = 600;
    private final WorkerDecider decider = new WorkerDecider(new ShippedRules());

    @Test
    void a_decision_is_a_function_of_command_and_state() {
        for (int seed = 0; seed < SEEDS; seed++) {
            WorkerState state = decider.fold(Histories.generated(seed));
            WorkerCommand command = AnyCommand.of(new Random(seed), LocalDate.of(2026, 1, 1), seed);
            assertThat(outcome(command, state)).as("seed %s", seed).isEqualTo(outcome(command, state));
        }
    }

    @Test
    void evolve_accepts_every_event_in_any_order() {
        for (int seed = 0; seed < SEEDS; seed++) {
            List<WorkerEvent> history = new ArrayList<>(Histories.generated(seed));
            Collections.shuffle(history, new Random(seed));
            assertThat(decider.fold(history)).as("seed %s", seed).isNotNull();
        }
    }

    @Test
    void whoever_assessed_never_decides() {
        for (int seed = 0; seed < SEEDS; seed++) {
            Set<String> assessors = new HashSet<>();
            for (WorkerEvent event : Histories.generated(seed)) {
                switch (event) {
                    case WorkerNominated n -> assessors.clear();
                    case ComponentScored s
                    when s.assessor() != null -> assessors.add(s.assessor().value());
                    case CertificationDecided d ->
                        assertThat(assessors).as("seed %s", seed).doesNotContain(d.decidedBy());
                    default -> {
                        // says nothing of who assesses or decides
                    }
                }
            }
        }
    }

    @Test
    void whoever_asked_for_a_correction_or_recorded_the_fact_never_decides_on_it() {
        int waiting = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            Registered worker = CaseSpec.worker(decider.fold(Histories.generated(seed)));
            for (RequestId id : worker.keeping().pending().keySet()) {
                for (String involved : involved(worker.keeping().pending().get(id))) {
                    Occasion occasion = Path.by(involved, "2018-12-01");
                    assertThat(List.of(
                                    outcome(new ApproveRequest(Path.WORKER, id, occasion), worker),
                                    outcome(new RefuseRequest(Path.WORKER, id, occasion), worker)))
                            .as("seed %s", seed)
                            .containsOnly(died(worker) ? "worker-deceased" : "four-eyes");
                    waiting++;
                }
            }
        }
        assertThat(waiting).as("something waits at the end of some histories").isGreaterThan(100);
    }

    private static boolean died(Registered worker) {
        Retirement left = worker.keeping().retirement();
        return left != null && left.kind() == RetirementKind.DECEASED;
    }

    private static Set<String> involved(PendingRequest pending) {
        return switch (pending) {
            case PendingRequest.Correction(CorrectionRequested asked) ->
                new HashSet<>(List.of(asked.requestedBy(), asked.author()));
            case PendingRequest.Retirement p -> Set.of(p.requestedBy());
        };
    }

    @Test
    void nothing_follows_a_death() {
        int died = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            List<WorkerEvent> history = Histories.generated(seed);
            for (int i = 0; i < history.size(); i++) {
                if (history.get(i) instanceof WorkerRetired retired && retired.kind() == RetirementKind.DECEASED) {
                    assertThat(history).as("seed %s", seed).hasSize(i + 1);
                    WorkerCommand command = AnyCommand.of(new Random(seed), LocalDate.of(2026, 1, 1), seed);
                    assertThat(outcome(command, decider.fold(history))).isEqualTo("worker-deceased");
                    died++;
                }
            }
        }
        assertThat(died).as("some histories end so").isGreaterThan(5);
    }

    @Test
    void no_certificate_without_a_decision_of_its_case_and_no_more_than_two_resits() {
        int certificates = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            Set<Integer> competent = new HashSet<>();
            Map<Integer, Integer> resits = new HashMap<>();
            for (WorkerEvent event : Histories.generated(seed)) {
                if (event instanceof CertificationDecided d && d.outcome() == Outcome.COMPETENT) {
                    competent.add(d.caseNumber());
                } else if (event instanceof CertificateIssued issued) {
                    certificates++;
                    assertThat(competent).as("seed %s", seed).contains(issued.caseNumber());
                } else if (event instanceof ResitOpened resit) {
                    assertThat(resits.merge(resit.caseNumber(), 1, Integer::sum))
                            .as("seed %s", seed)
                            .isLessThanOrEqualTo(2);
                }
            }
        }
        assertThat(certificates).as("the histories reach certificates").isGreaterThan(20);
    }

    @Test
    void the_generated_histories_visit_every_phase() {
        Set<Phase> visited = EnumSet.noneOf(Phase.class);
        for (int seed = 0; seed < SEEDS; seed++) {
            WorkerState state = decider.initial();
            for (WorkerEvent event : Histories.generated(seed)) {
                state = decider.evolve(state, event);
                visited.add(CaseSpec.worker(state).phaseOn(event.effectiveOn()));
            }
            visited.add(CaseSpec.worker(state).phaseOn(LocalDate.of(2040, 1, 1)));
        }
        assertThat(visited).isEqualTo(EnumSet.allOf(Phase.class));
    }

    @Test
    void a_decision_by_the_assessor_is_refused_in_every_state() {
        for (int seed = 0; seed < SEEDS; seed++) {
            WorkerState state = decider.fold(Histories.generated(seed));
            DecideOutcome command =
                    new DecideOutcome(Path.WORKER, Outcome.COMPETENT, null, Path.by("assessor", "2018-12-01"));
            assertThat(outcome(command, state).toString())
                    .isIn("four-eyes", "wrong-phase", "under-appeal", "worker-deceased");
        }
    }

    private Object outcome(WorkerCommand command, WorkerState state) {
        try {
            return decider.decide(command, state);
        } catch (Rejection refused) {
            return refused.code();
        }
    }
}
