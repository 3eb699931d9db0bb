package id.jejak.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class CohortsTest extends Questions {

    private static final String KBB = "/cohorts/" + Story.KBB_COHORT.value();

    @Test
    void known_on_5_february_there_are_60_seats_and_known_on_10_february_100() {
        JsonNode early = ask("head", KBB + "?knownAt=2018-02-05").body();
        assertThat(early.path("quota").asInt()).isEqualTo(60);
        assertThat(early.path("seatsTaken").asInt()).isEqualTo(60);
        assertThat(early.path("quotaHistory")).hasSize(1);
        JsonNode late = ask("head", KBB + "?knownAt=2018-02-10").body();
        assertThat(late.path("quota").asInt()).isEqualTo(100);
        assertThat(late.path("seatsTaken").asInt()).isEqualTo(100);
    }

    @Test
    void a_cohort_says_where_it_is_who_certifies_and_how_its_quota_came_about() {
        JsonNode cohort = ask("head", KBB).body();
        assertThat(cohort.path("id").asString())
                .isEqualTo(Story.KBB_COHORT.value().toString());
        assertThat(cohort.path("name").asString()).isEqualTo("Angkatan 2018 32.17");
        assertThat(cohort.path("region").asString()).isEqualTo("32.17");
        assertThat(cohort.path("scheme").asString()).isEqualTo("SDM-KESOS");
        assertThat(cohort.path("body").asString()).isEqualTo("STKS");
        assertThat(cohort.path("status").asString()).isEqualTo("OPEN");
        assertThat(cohort.path("opensOn").asString()).isEqualTo("2018-02-01");
        assertThat(cohort.at("/quotaHistory/0/quota").asInt()).isEqualTo(60);
        assertThat(cohort.at("/quotaHistory/0/from").asString()).isEqualTo("2018-02-01");
        assertThat(cohort.at("/quotaHistory/1/quota").asInt()).isEqualTo(100);
        assertThat(cohort.at("/quotaHistory/1/from").asString()).isEqualTo("2018-02-09");
        assertThat(cohort.at("/quotaHistory/1/position").asLong()).isPositive();
        assertThat(cohort.at("/sessions/0/component").asString()).isEqualTo("COGNITIVE");
        assertThat(cohort.at("/sessions/0/place").asString()).isEqualTo("Lembang");
    }

    @Test
    void what_held_on_a_day_is_another_question_than_what_was_known() {
        assertThat(ask("head", KBB + "?on=2018-02-08").body().path("quota").asInt())
                .isEqualTo(60);
        assertThat(ask("head", KBB + "?on=2018-02-10&knownAt=2018-02-08")
                        .body()
                        .path("quota")
                        .asInt())
                .isEqualTo(60);
        assertThat(ask("head", KBB + "?knownAt=2018-01-31").status())
                .as("nobody knew the cohort")
                .isEqualTo(404);
    }

    @Test
    void before_the_day_on_which_it_opens_a_cohort_is_not_there() {
        assertThat(ask("head", KBB + "?on=2018-01-31").status()).isEqualTo(404);
        assertThat(ask("head", "/cohorts?on=2018-01-31").size()).isZero();
        assertThat(ask("head", "/cohorts?on=2018-02-01").size()).isEqualTo(2);
        assertThat(ask("head", KBB + "?on=2018-02-01")
                        .body()
                        .at("/quotaHistory/1/from")
                        .asString())
                .as("what is known now of days to come")
                .isEqualTo("2018-02-09");
    }

    @Test
    void each_reader_is_told_of_the_cohorts_that_it_may_see() {
        Map.of(
                        "head", List.of(Story.OTHER_COHORT, Story.KBB_COHORT),
                        "head2", List.of(Story.BANDUNG_COHORT),
                        "secretariat", List.of(Story.BANDUNG_COHORT, Story.KBB_COHORT),
                        "secretariat2", List.of(Story.OTHER_COHORT),
                        "assessor", List.of(Story.KBB_COHORT),
                        "ministry", List.of(Story.OTHER_COHORT, Story.BANDUNG_COHORT, Story.KBB_COHORT))
                .forEach((account, cohorts) -> assertThat(
                                ask(account, "/cohorts").items("id"))
                        .as(account)
                        .isEqualTo(cohorts.stream()
                                .map(cohort -> cohort.value().toString())
                                .toList()));
    }

    @Test
    void filters_and_pages_make_the_list_shorter() {
        Map.of("region=32.73", 1, "body=STKS", 2, "status=CLOSED", 0, "status=OPEN", 3, "knownAt=2018-01-31", 0)
                .forEach((filter, found) -> assertThat(
                                ask("ministry", "/cohorts?" + filter).size())
                        .as(filter)
                        .isEqualTo(found));
        Reply first = ask("ministry", "/cohorts?limit=2");
        Reply second = ask(
                "ministry",
                "/cohorts?limit=2&cursor=" + first.body().path("nextCursor").asString());
        assertThat(first.size()).isEqualTo(2);
        assertThat(second.items("id")).containsExactly(Story.KBB_COHORT.value().toString());
        assertThat(second.body().path("nextCursor").isNull()).isTrue();
        assertThat(ask("ministry", "/cohorts?status=FULL").code()).isEqualTo("parameter-invalid");
        assertThat(ask("ministry", "/cohorts?body=a b").code()).isEqualTo("body-invalid");
    }

    @Test
    void what_nobody_knows_and_what_lies_outside_look_alike() {
        Reply unknown = ask("head", "/cohorts/" + new UUID(9, 9));
        Reply outside = ask("head", "/cohorts/" + Story.BANDUNG_COHORT.value());
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(outside.status()).isEqualTo(404);
        assertThat(outside.code()).isEqualTo(unknown.code());
    }
}
