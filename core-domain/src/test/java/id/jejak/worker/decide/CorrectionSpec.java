package id.jejak.worker.decide;

import static id.jejak.worker.decide.Corrections.*;
import static id.jejak.worker.decide.Path.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.DeciderSpec;
import id.jejak.kernel.Occasion;
import id.jejak.kernel.Period;
import id.jejak.reference.Category;
import id.jejak.reference.Region;
import id.jejak.scheme.Component;
import id.jejak.worker.EngagementId;
import id.jejak.worker.FactValue;
import id.jejak.worker.Outcome;
import id.jejak.worker.command.EngagementTerms;
import id.jejak.worker.command.RequestCorrection;
import id.jejak.worker.command.StartEngagement;
import id.jejak.worker.command.WorkerCommand;
import id.jejak.worker.event.CorrectionRefused;
import id.jejak.worker.event.CorrectionRequested;
import id.jejak.worker.event.FactCorrected;
import id.jejak.worker.event.WorkerEvent;
import id.jejak.worker.state.Engagement;
import id.jejak.worker.state.Registered;
import id.jejak.worker.state.WorkerState;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The stream begins: 0 registered, 1 engagement started, 2 training recorded, 3 nominated. */
class CorrectionSpec {

    private static final long REGISTERED = 0;
    private static final long ENGAGED = 1;
    private static final long TRAINED = 2;
    private static final long NOMINATED = 3;

    private static DeciderSpec<WorkerCommand, WorkerEvent, WorkerState> asked() {
        return nominated().after(correct(ENGAGED, "region", "32.17.02"));
    }

    @Test
    void what_is_asked_for_waits_with_the_value_so_far() {
        nominated()
                .when(correct(ENGAGED, "region", "32.17.02"))
                .then(new CorrectionRequested(
                        REQUEST,
                        fact(ENGAGED).eventId(),
                        ENGAGED,
                        "engagement.started",
                        "region",
                        new FactValue("32.17.01"),
                        new FactValue("32.17.02"),
                        null,
                        "operator",
                        "OPERATOR",
                        "operator2",
                        day("2018-12-01")));
        assertThat(region(asked().state())).isEqualTo(new Region("32.17.01"));
    }

    @Test
    void once_another_person_agrees_the_fact_is_read_so() {
        var after = asked().when(approve("head"))
                .then(new FactCorrected(
                        REQUEST,
                        fact(ENGAGED).eventId(),
                        ENGAGED,
                        "engagement.started",
                        "region",
                        new FactValue("32.17.01"),
                        new FactValue("32.17.02"),
                        null,
                        "operator",
                        "operator2",
                        day("2018-12-02")));
        assertThat(region(after.state())).isEqualTo(new Region("32.17.02"));
        assertThat(CaseSpec.worker(after.state()).open()).as("the open case").isPresent();
    }

    @Test
    void whoever_asked_or_recorded_the_fact_neither_agrees_nor_refuses() {
        for (String involved : List.of("operator", "operator2")) {
            asked().when(approve(involved)).thenRefused("four-eyes");
            asked().when(refuse(involved)).thenRefused("four-eyes");
        }
    }

    @Test
    void refused_it_is_read_as_before_and_can_be_asked_for_again() {
        var after = asked().when(refuse("head")).then(new CorrectionRefused(REQUEST, day("2018-12-02")));
        assertThat(region(after.state())).isEqualTo(new Region("32.17.01"));
        after.when(approve("head")).thenRefused("request-already-decided");
        assertThat(after.when(correct(ENGAGED, "region", "32.17.03")).thenState())
                .isNotNull();
    }

    @Test
    void refuses_what_nobody_asked_for_or_what_waits_already() {
        nominated().when(approve("head")).thenRefused("unknown-request");
        asked().when(correct(ENGAGED, "region", "32.17.03")).thenRefused("already-requested");
    }

    @Test
    void refuses_an_event_that_is_not_there_and_what_lacks_a_document() {
        nominated().when(correct(99, "name", "Contoh Dua")).thenRefused("unknown-event");
        Occasion bare = withoutBasis("operator2", "2018-12-01");
        nominated()
                .when(new RequestCorrection(WORKER, REQUEST, null, "name", new FactValue("Contoh"), null, bare))
                .thenRefused("unknown-event");
        nominated().when(correct(REGISTERED, "name", "Contoh Dua", null, bare)).thenRefused("basis-required");
        nominated().when(correct(REGISTERED, "name", "Contoh Satu")).thenRefused("nothing-to-correct");
    }

    @Test
    void outcomes_seats_and_corrections_are_not_correctable() {
        nominated()
                .when(correct(NOMINATED, "cohortId", COHORT.value().toString()))
                .thenRefused("not-correctable");
        nominated().when(correct(NOMINATED, "pathway", "TRAINING_120H")).thenRefused("not-correctable");
        long decided = decided(Outcome.COMPETENT).events() - 1L;
        decided(Outcome.COMPETENT).when(correct(decided, "outcome", "NOT_YET")).thenRefused("not-correctable");
        asked().when(correct(4, "newValue", "32.17.09")).thenRefused("not-correctable");
        asked().when(correct(4, "effectiveOn", "2018-11-01")).thenRefused("not-correctable");
        nominated().when(correct(REGISTERED, "shoeSize", "40")).thenRefused("not-correctable");
    }

    @Test
    void a_value_that_the_field_cannot_hold_is_refused() {
        nominated().when(correct(REGISTERED, "nik", "32170157")).thenRefused("nik-malformed");
        nominated().when(correct(REGISTERED, "sex", "NEITHER")).thenRefused("value-invalid");
        nominated().when(correct(REGISTERED, "name", null)).thenRefused("value-invalid");
        nominated().when(correct(REGISTERED, "birthDate", "kemarin")).thenRefused("date-invalid");
        nominated().when(correct(ENGAGED, "region", "99.99.99")).thenRefused("unknown-region");
        nominated().when(correct(ENGAGED, "category", "PENYIAR")).thenRefused("unknown-category");
        nominated().when(correct(ENGAGED, "monthlyAmount", "1e999999999")).thenRefused("amount-invalid");
        nominated().when(correct(TRAINED, "hours", "900")).thenRefused("hours-invalid");
        nominated().when(correct(TRAINED, "hours", "many")).thenRefused("value-invalid");
        nominated().when(correct(TRAINED, "basis.kind", "")).thenRefused("basis-invalid");
    }

    @Test
    void what_could_not_have_been_recorded_so_is_no_correction() {
        nominated().when(correct(REGISTERED, "birthDate", "2010-01-01")).thenRefused("too-young");
        nominated().when(correct(ENGAGED, "to", "2015-01-01")).thenRefused("period-invalid");
        nominated()
                .after(earlierEngagement())
                .when(correct(ENGAGED, "from", "2014-06-01"))
                .thenRefused("engagement-overlaps");
        nominated().when(correct(NOMINATED, "effectiveOn", "2019-06-01")).thenRefused("effective-in-future");
        recommendedByBoth()
                .when(correct(NOMINATED, "effectiveOn", "2018-02-20"))
                .thenRefused("effective-out-of-order");
    }

    @Test
    void the_day_of_a_fact_moves_the_phases() {
        var after = recommendedByBoth().after(correct(NOMINATED, "effectiveOn", "2018-01-20"), approve("head"));
        assertThat(CaseSpec.worker(after.state())
                        .open()
                        .orElseThrow()
                        .application()
                        .appliedOn())
                .isEqualTo(day("2018-01-20"));
    }

    @Test
    void a_score_is_corrected_before_the_decision_and_never_after() {
        long scored = admitted()
                .after(attend(Component.COGNITIVE, "2018-02-10", true))
                .events();
        var before = scored(60, 80);
        assertThat(before.after(correct(scored, "score", "75"), approve("panel2"))
                        .state())
                .isNotNull();
        before.when(correct(scored, "score", "101")).thenRefused("score-out-of-range");
        decided(Outcome.COMPETENT).when(correct(scored, "score", "75")).thenRefused("not-correctable");
        var waiting = before.after(correct(scored, "score", "75"));
        waiting.after(recommend(Outcome.NOT_YET), decide(Outcome.NOT_YET))
                .when(approve("panel2"))
                .thenRefused("not-correctable");
    }

    @Test
    void a_name_can_hold_from_a_later_day_and_nothing_else_can() {
        Occasion operator = by("operator2", "2018-12-01");
        var renamed =
                nominated().after(correct(REGISTERED, "name", "Contoh Dua", "2018-06-01", operator), approve("head"));
        assertThat(CaseSpec.worker(renamed.state()).name()).isEqualTo("Contoh Dua");
        nominated()
                .when(correct(ENGAGED, "region", "32.17.02", "2018-06-01", operator))
                .thenRefused("period-invalid");
        nominated()
                .when(correct(REGISTERED, "name", "Contoh Dua", "2019-06-01", operator))
                .thenRefused("effective-in-future");
    }

    @Test
    void the_document_of_a_fact_can_be_corrected_and_again() {
        var once = nominated().after(correct(ENGAGED, "basis.number", "801/12/2018"), approve("head"));
        once.when(correct(ENGAGED, "basis.number", "801/12/2018")).thenRefused("nothing-to-correct");
        assertThat(once.after(correct(ENGAGED, "basis.number", "802/12/2018"), approve("head"))
                        .state())
                .isNotNull();
    }

    private static StartEngagement earlierEngagement() {
        return new StartEngagement(
                WORKER,
                new EngagementTerms(
                        new EngagementId(new UUID(7, 77)),
                        new Category("PSM"),
                        new Region("32.17.02"),
                        new Period(day("2014-01-01"), day("2014-12-31")),
                        null,
                        null),
                by("operator", "2018-02-03"));
    }

    private static Region region(WorkerState state) {
        return ((Registered) state)
                .engagements().values().stream()
                        .map(Engagement::region)
                        .findFirst()
                        .orElseThrow();
    }
}
