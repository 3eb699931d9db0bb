package id.jejak.worker.decide;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.rules.ShippedRules;
import id.jejak.worker.AppealId;
import id.jejak.worker.AppealOutcome;
import id.jejak.worker.Phase;
import id.jejak.worker.event.AnnulmentOverturned;
import id.jejak.worker.event.AppealDecided;
import id.jejak.worker.event.AppealFiled;
import id.jejak.worker.event.ApplicationAdmitted;
import id.jejak.worker.event.AssessorAssigned;
import id.jejak.worker.event.CertificateReinstated;
import id.jejak.worker.event.CertificationDecided;
import id.jejak.worker.event.NewAssessmentOrdered;
import id.jejak.worker.event.WorkerEvent;
import id.jejak.worker.event.WorkerNominated;
import id.jejak.worker.state.Certificate;
import id.jejak.worker.state.Registered;
import id.jejak.worker.state.WorkerState;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What holds of every appeal, over seeded histories; a failure names its seed. */
class AppealProperties {

    private static final int SEEDS = 600;
    private final WorkerDecider decider = new WorkerDecider(new ShippedRules());

    @Test
    void nobody_who_decided_filed_or_assessed_ends_an_appeal() {
        int heard = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            WorkerState state = decider.initial();
            Set<String> assessors = new HashSet<>();
            for (WorkerEvent event : Histories.generated(seed)) {
                if (event instanceof WorkerNominated) {
                    assessors.clear();
                } else if (event instanceof AssessorAssigned assigned) {
                    assessors.add(assigned.assessorId().value());
                } else if (event instanceof AppealDecided decided) {
                    Registered worker = CaseSpec.worker(state);
                    AppealFiled filed = Objects.requireNonNull(
                                    worker.keeping().appeals().get(decided.appealId()))
                            .filed();
                    assertThat(decided.decidedBy())
                            .as("seed %s", seed)
                            .isNotIn(assessors)
                            .isNotIn(filed.decidedBy(), filed.filedBy());
                    heard++;
                }
                state = decider.evolve(state, event);
            }
        }
        assertThat(heard).as("appeals are decided").isGreaterThan(40);
    }

    @Test
    void an_appeal_is_ended_at_most_once_and_what_follows_comes_with_it() {
        Set<AppealOutcome> outcomes = EnumSet.noneOf(AppealOutcome.class);
        for (int seed = 0; seed < SEEDS; seed++) {
            List<WorkerEvent> history = Histories.generated(seed);
            Map<AppealId, AppealOutcome> ended = new HashMap<>();
            for (int i = 0; i < history.size(); i++) {
                if (history.get(i) instanceof AppealDecided decided) {
                    assertThat(ended.put(decided.appealId(), decided.outcome()))
                            .as("seed %s", seed)
                            .isNull();
                    outcomes.add(decided.outcome());
                    switch (decided.outcome()) {
                        case DECISION_STANDS -> {}
                        case OVERTURNED ->
                            assertThat(history.get(i + 1))
                                    .as("seed %s", seed)
                                    .isInstanceOfAny(
                                            CertificationDecided.class,
                                            ApplicationAdmitted.class,
                                            CertificateReinstated.class,
                                            AnnulmentOverturned.class);
                        case NEW_ASSESSMENT ->
                            assertThat(history.get(i + 1))
                                    .as("seed %s", seed)
                                    .isInstanceOfAny(NewAssessmentOrdered.class, ApplicationAdmitted.class);
                    }
                }
            }
        }
        assertThat(outcomes).isEqualTo(EnumSet.allOf(AppealOutcome.class));
    }

    @Test
    void of_one_case_two_certificates_are_never_valid_at_once() {
        for (int seed = 0; seed < SEEDS; seed++) {
            WorkerState state = decider.initial();
            for (WorkerEvent event : Histories.generated(seed)) {
                state = decider.evolve(state, event);
                LocalDate day = event.effectiveOn();
                assertThat(CaseSpec.worker(state).certificates().values().stream()
                                .filter(certificate -> certificate.phaseOn(day) == Phase.CERTIFIED)
                                .map(Certificate::caseNumber))
                        .as("seed %s", seed)
                        .doesNotHaveDuplicates();
            }
        }
    }
}
