package id.jejak.worker.decide;

import static id.jejak.worker.decide.Corrections.*;
import static id.jejak.worker.decide.Path.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.Period;
import id.jejak.reference.Category;
import id.jejak.reference.Region;
import id.jejak.worker.EngagementId;
import id.jejak.worker.Phase;
import id.jejak.worker.RequestId;
import id.jejak.worker.RetirementKind;
import id.jejak.worker.command.EngagementTerms;
import id.jejak.worker.command.RequestRetirement;
import id.jejak.worker.command.StartEngagement;
import id.jejak.worker.command.SuspendCertificate;
import id.jejak.worker.event.CaseClosed;
import id.jejak.worker.event.EngagementEnded;
import id.jejak.worker.event.RetirementRefused;
import id.jejak.worker.event.RetirementRequested;
import id.jejak.worker.event.WorkerRetired;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RetirementSpec {

    private static RequestRetirement leaves(RetirementKind kind, String day) {
        return new RequestRetirement(WORKER, REQUEST, kind, by("operator", day));
    }

    @Test
    void once_another_person_agrees_the_engagements_and_the_open_case_end() {
        nominated()
                .when(leaves(RetirementKind.RESIGNED, "2018-11-01"))
                .then(new RetirementRequested(REQUEST, RetirementKind.RESIGNED, "operator", day("2018-11-01")))
                .when(approve("head"))
                .then(
                        new EngagementEnded(ENGAGEMENT, day("2018-10-31"), day("2018-11-01")),
                        new CaseClosed(1, day("2018-11-01")),
                        new WorkerRetired(REQUEST, RetirementKind.RESIGNED, "operator", day("2018-11-01")));
    }

    @Test
    void a_case_with_later_facts_is_closed_on_the_day_of_the_last() {
        nominated()
                .after(leaves(RetirementKind.DECEASED, "2018-01-15"))
                .when(approve("head"))
                .then(
                        new EngagementEnded(ENGAGEMENT, day("2018-01-14"), day("2018-01-15")),
                        new CaseClosed(1, day("2018-02-02")),
                        new WorkerRetired(REQUEST, RetirementKind.DECEASED, "operator", day("2018-01-15")));
    }

    @Test
    void whoever_resigned_is_retired_until_a_new_engagement_begins() {
        var left = certified().after(leaves(RetirementKind.RESIGNED, "2018-11-01"), approve("head"));
        var worker = CaseSpec.worker(left.state());
        assertThat(worker.phaseOn(day("2018-10-31"))).isEqualTo(Phase.CERTIFIED);
        assertThat(worker.phaseOn(day("2018-11-01"))).isEqualTo(Phase.RETIRED);
        var back = CaseSpec.worker(left.after(new StartEngagement(
                        WORKER,
                        new EngagementTerms(
                                new EngagementId(new UUID(7, 8)),
                                new Category("TAGANA"),
                                new Region("32.17.02"),
                                new Period(day("2018-12-01"), null),
                                null,
                                null),
                        by("operator", "2018-12-01")))
                .state());
        assertThat(back.phaseOn(day("2018-11-30"))).isEqualTo(Phase.RETIRED);
        assertThat(back.phaseOn(day("2018-12-01"))).isEqualTo(Phase.CERTIFIED);
    }

    @Test
    void of_whoever_died_nothing_is_recorded_any_more() {
        var died = certified().after(leaves(RetirementKind.DECEASED, "2018-11-01"), approve("head"));
        died.when(training()).thenRefused("worker-deceased");
        died.when(new SuspendCertificate(WORKER, NUMBER, "complaint", by("panel", "2018-12-01")))
                .thenRefused("worker-deceased");
        died.when(correct(0, "name", "Contoh Dua")).thenRefused("worker-deceased");
        died.when(leaves(RetirementKind.RESIGNED, "2018-12-01")).thenRefused("worker-deceased");
    }

    @Test
    void whoever_asked_does_not_decide_and_what_was_refused_can_be_asked_for_again() {
        var asked = registered().after(leaves(RetirementKind.RESIGNED, "2018-11-01"));
        asked.when(approve("operator")).thenRefused("four-eyes");
        asked.when(refuse("operator")).thenRefused("four-eyes");
        asked.when(leaves(RetirementKind.RESIGNED, "2018-11-01")).thenRefused("already-requested");
        asked.when(refuse("head"))
                .then(new RetirementRefused(REQUEST, day("2018-12-02")))
                .when(approve("head"))
                .thenRefused("request-already-decided");
    }

    @Test
    void refuses_what_lacks_a_document_lies_ahead_or_is_so_already() {
        registered()
                .when(new RequestRetirement(
                        WORKER, REQUEST, RetirementKind.RESIGNED, withoutBasis("operator", "2018-11-01")))
                .thenRefused("basis-required");
        registered().when(leaves(RetirementKind.RESIGNED, "2019-06-01")).thenRefused("effective-in-future");
        var left = registered().after(leaves(RetirementKind.RESIGNED, "2018-11-01"), approve("head"));
        RequestId again = new RequestId(new UUID(9, 2));
        left.when(new RequestRetirement(WORKER, again, RetirementKind.RESIGNED, by("operator", "2018-12-01")))
                .thenRefused("already-retired");
        left.when(new RequestRetirement(WORKER, again, RetirementKind.DECEASED, by("operator", "2018-10-01")))
                .thenRefused("effective-out-of-order");
        assertThat(left.when(new RequestRetirement(
                                WORKER, again, RetirementKind.DECEASED, by("operator", "2018-12-01")))
                        .thenState())
                .isNotNull();
    }
}
