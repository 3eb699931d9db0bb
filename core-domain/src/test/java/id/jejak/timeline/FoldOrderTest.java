package id.jejak.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.rules.ShippedRules;
import id.jejak.worker.EngagementId;
import id.jejak.worker.Phase;
import id.jejak.worker.correction.CorrectedHistory;
import id.jejak.worker.decide.Histories;
import id.jejak.worker.decide.WorkerDecider;
import id.jejak.worker.event.AnnulmentOverturned;
import id.jejak.worker.event.CertificateAnnulled;
import id.jejak.worker.event.CertificateSuspended;
import id.jejak.worker.event.EngagementEnded;
import id.jejak.worker.event.EngagementStarted;
import id.jejak.worker.event.WorkerEvent;
import id.jejak.worker.event.WorkerNominated;
import id.jejak.worker.event.WorkerRegistered;
import id.jejak.worker.state.Certificate;
import id.jejak.worker.state.Engagement;
import id.jejak.worker.state.Registered;
import id.jejak.worker.state.StandingChange;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What commands know, folded by position, is what answers tell once every day has come. Seeds are named in failures. */
class FoldOrderTest {

    private static final int SEEDS = 600;
    private static final LocalDate FAR = LocalDate.of(2100, 1, 1);
    private static final long ALL = Long.MAX_VALUE;

    private final WorkerDecider decider = new WorkerDecider(new ShippedRules());

    @Test
    void cases_certificates_and_engagements_are_those_that_commands_know() {
        for (int seed = 0; seed < SEEDS; seed++) {
            List<WorkerEvent> history = Histories.generated(seed);
            Registered known = (Registered) decider.fold(history);
            Registered told = (Registered) timeline(history).on(LocalDate.MAX, ALL);
            assertThat(told.open()).as("the open case of seed %s", seed).isEqualTo(known.open());
            assertThat(told.caseCount()).as("cases of seed %s", seed).isEqualTo(known.caseCount());
            assertThat(told.endedCases()).as("ended cases of seed %s", seed).isEqualTo(known.endedCases());
            assertThat(certificates(told)).as("certificates of seed %s", seed).isEqualTo(certificates(known));
            assertThat(engagements(told)).as("engagements of seed %s", seed).isEqualTo(engagements(known));
            assertThat(told.trainings())
                    .as("trainings of seed %s", seed)
                    .containsExactlyInAnyOrderElementsOf(known.trainings());
            assertThat(told.phaseOn(FAR)).as("phase of seed %s", seed).isEqualTo(known.phaseOn(FAR));
        }
    }

    @Test
    void everybody_is_on_the_register_from_the_earliest_day_on_which_anything_of_theirs_takes_effect() {
        for (int seed = 0; seed < SEEDS; seed++) {
            List<WorkerEvent> history = Histories.generated(seed);
            for (int known = 1; known <= history.size(); known += 7) {
                LocalDate earliest = CorrectedHistory.of(history.subList(0, known)).stream()
                        .map(WorkerEvent::effectiveOn)
                        .min(LocalDate::compareTo)
                        .orElseThrow();
                Timeline timeline = timeline(history);
                assertThat(timeline.on(earliest, known)).as("seed %s", seed).isInstanceOf(Registered.class);
                assertThat(timeline.on(earliest.minusDays(1), known))
                        .as("seed %s", seed)
                        .isNotInstanceOf(Registered.class);
            }
        }
    }

    @Test
    void an_annulled_certificate_was_valid_on_no_day_once_that_is_known_and_as_before_until_then() {
        int annulled = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            List<WorkerEvent> history = Histories.generated(seed);
            Timeline timeline = timeline(history);
            for (int i = 0; i < history.size(); i++) {
                if (history.get(i) instanceof CertificateAnnulled e) {
                    annulled++;
                    Timeline before = timeline(history.subList(0, i));
                    for (LocalDate day = issued(timeline, e).issuedOn(); day.isBefore(FAR); day = day.plusDays(97)) {
                        Certificate then = certificate(timeline, e, day, i + 1);
                        assertThat(then.phaseOn(day))
                                .as("seed %s on %s", seed, day)
                                .isEqualTo(Phase.ANNULLED);
                        assertThat(((Registered) timeline.on(day, i)).phaseOn(day))
                                .as("known before, seed %s on %s", seed, day)
                                .isEqualTo(((Registered) before.on(day, ALL)).phaseOn(day));
                    }
                }
            }
        }
        assertThat(annulled).isGreaterThan(20);
    }

    @Test
    void an_annulment_that_was_overturned_never_was_once_that_is_known_and_stands_until_then() {
        int overturned = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            List<WorkerEvent> history = Histories.generated(seed);
            Timeline timeline = timeline(history);
            for (int i = 0; i < history.size(); i++) {
                if (history.get(i) instanceof CertificateAnnulled e && overturned(history, e)) {
                    overturned++;
                    for (LocalDate day = issued(timeline, e).issuedOn(); day.isBefore(FAR); day = day.plusDays(97)) {
                        assertThat(certificate(timeline, e, day, i + 1).phaseOn(day))
                                .as("known before, seed %s on %s", seed, day)
                                .isEqualTo(Phase.ANNULLED);
                        assertThat(certificate(timeline, e, day, ALL).phaseOn(day))
                                .as("seed %s on %s", seed, day)
                                .isNotEqualTo(Phase.ANNULLED);
                    }
                }
            }
        }
        assertThat(overturned).isPositive();
    }

    /** And not annulled once more. */
    private static boolean overturned(List<WorkerEvent> history, CertificateAnnulled annulment) {
        return history.stream()
                .filter(event ->
                        (event instanceof AnnulmentOverturned e && e.number().equals(annulment.number()))
                                || (event instanceof CertificateAnnulled again
                                        && again.number().equals(annulment.number())))
                .reduce((_, later) -> later)
                .filter(AnnulmentOverturned.class::isInstance)
                .isPresent();
    }

    @Test
    void the_generated_histories_come_to_what_the_order_is_about() {
        Set<String> met = new HashSet<>();
        for (int seed = 0; seed < SEEDS; seed++) {
            LocalDate registered = LocalDate.MIN;
            Map<EngagementId, LocalDate> started = new HashMap<>();
            Map<EngagementId, LocalDate> ended = new HashMap<>();
            Map<Object, LocalDate> changed = new HashMap<>();
            for (WorkerEvent event : Histories.generated(seed)) {
                switch (event) {
                    case WorkerRegistered e -> registered = e.effectiveOn();
                    case WorkerNominated e -> note(met, e.effectiveOn().isBefore(registered), "early nomination");
                    case EngagementStarted e -> started.put(e.engagementId(), e.effectiveOn());
                    case EngagementEnded e -> {
                        note(met, e.effectiveOn().isBefore(started.get(e.engagementId())), "end before the start");
                        LocalDate last = ended.put(e.engagementId(), e.effectiveOn());
                        note(met, last != null && e.effectiveOn().isBefore(last), "end before another");
                    }
                    case CertificateSuspended e -> changed.put(e.number(), e.effectiveOn());
                    case CertificateAnnulled e -> {
                        LocalDate last = changed.get(e.number());
                        note(met, last != null && e.effectiveOn().isBefore(last), "annulled before a suspension");
                    }
                    default -> {
                        // stands in the order of its day
                    }
                }
            }
        }
        assertThat(met)
                .containsExactlyInAnyOrder(
                        "early nomination",
                        "end before the start",
                        "end before another",
                        "annulled before a suspension");
    }

    private static void note(Set<String> met, boolean holds, String what) {
        if (holds) {
            met.add(what);
        }
    }

    private static Timeline timeline(List<WorkerEvent> history) {
        return Timeline.of(TimelineTest.recorded(history));
    }

    private static Certificate issued(Timeline timeline, CertificateAnnulled event) {
        return certificate(timeline, event, LocalDate.MAX, ALL);
    }

    private static Certificate certificate(Timeline timeline, CertificateAnnulled event, LocalDate day, long known) {
        return Objects.requireNonNull(
                ((Registered) timeline.on(day, known)).certificates().get(event.number()));
    }

    private static Map<Object, Object> certificates(Registered worker) {
        return worker.certificates().values().stream()
                .collect(Collectors.toMap(
                        Certificate::number,
                        c -> List.of(c.caseNumber(), c.level(), c.issuedOn(), c.validity(), changes(c))));
    }

    private static Set<StandingChange> changes(Certificate certificate) {
        return Set.copyOf(certificate.changes());
    }

    private static Map<Object, Object> engagements(Registered worker) {
        return worker.engagements().values().stream()
                .collect(Collectors.toMap(
                        Engagement::id, e -> List.of(e.category(), e.region(), e.period(), Set.copyOf(e.terms()))));
    }
}
