package id.jejak.deploy.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What begins on a later day is at its address from the moment it is recorded; today is the last of 2018. */
class AnnouncedStoryTest extends OverHttp {

    @Test
    void a_cohort_is_told_as_on_the_day_on_which_it_will_open() {
        Reply opened = post("head", "/api/v1/cohorts", on("2018-12-31", """
                "name":"Angkatan 2019","region":"32.17","scheme":"SDM-KESOS","quota":40,"opensOn":"2019-03-01"
                """));
        assertThat(opened.outcome()).isEqualTo("201");

        Reply told = at(opened, "");
        assertThat(told.outcome()).isEqualTo("200");
        assertThat(told.json().path("opensOn").asString()).isEqualTo("2019-03-01");
        assertThat(told.json().path("status").asString()).isEqualTo("OPEN");
        assertThat(told.json().path("quota").asInt()).isEqualTo(40);
        assertThat(told.json().path("seatsTaken").asInt()).isZero();
        assertThat(at(opened, "?knownAt=@" + opened.position()).body()).isEqualTo(told.body());
        assertThat(at(opened, "?on=2019-03-01").body()).isEqualTo(told.body());
        assertThat(at(opened, "?on=2018-12-31").outcome()).isEqualTo("404 not-found");
        assertThat(at(opened, "?knownAt=@" + (opened.position() - 1)).outcome()).isEqualTo("404 not-found");
        assertThat(get("head", "/api/v1/cohorts?limit=500").body()).doesNotContain(opened.id());
    }

    @Test
    void a_body_is_told_under_the_name_that_it_will_bear() {
        Reply registered = post("ministry", "/api/v1/bodies", """
                {"id":"BESOK","name":"Lembaga Besok","from":"2019-02-01"}""");
        assertThat(registered.outcome()).isEqualTo("201");

        Reply told = at(registered, "");
        assertThat(told.body())
                .isEqualTo("{\"id\":\"BESOK\",\"name\":\"Lembaga Besok\",\"from\":\"2019-02-01\",\"to\":null}");
        assertThat(at(registered, "?on=2019-01-31").outcome()).isEqualTo("404 not-found");
        assertThat(at(registered, "?on=2019-02-01").body()).isEqualTo(told.body());
    }

    private Reply at(Reply created, String query) {
        return send(request("head", created.header("Location") + query)
                .header("Jejak-Min-Position", String.valueOf(created.position()))
                .GET());
    }
}
