package id.jejak.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class CountsTest extends Questions {

    @Test
    void known_on_5_february_60_are_admitted_and_known_on_10_february_100() {
        assertThat(phases(ask("head", "/counts?by=phase&knownAt=2018-02-05").body()))
                .isEqualTo(Map.of("ADMITTED", 60, "NOMINATED", 1, "REGISTERED", 44));
        assertThat(phases(ask("head", "/counts?by=phase&knownAt=2018-02-10").body()))
                .isEqualTo(Map.of("ADMITTED", 99, "IN_ASSESSMENT", 1, "NOMINATED", 1, "REGISTERED", 4));
    }

    @Test
    void what_was_so_on_a_day_and_what_was_known_on_it_are_two_questions() {
        assertThat(phases(ask("head", "/counts?by=phase&on=2018-02-05").body()))
                .as("whatever was recorded later took effect later")
                .isEqualTo(phases(
                        ask("head", "/counts?by=phase&knownAt=2018-02-05").body()));
        assertThat(phases(ask("head", "/counts?by=phase&on=2018-10-15&knownAt=2018-02-05")
                        .body()))
                .containsEntry("ADMITTED", 60);
        assertThat(phases(ask("head", "/counts?by=phase").body())).containsEntry("CERTIFIED", 1);
    }

    @Test
    void keys_stand_beside_the_count_in_the_order_in_which_they_were_asked() {
        Reply reply = ask("head", "/counts?by=phase,category&knownAt=2018-02-05");
        JsonNode first = reply.items().get(0);
        assertThat(first.propertyNames()).containsExactly("phase", "category", "count");
        assertThat(reply.body().path("total").asInt()).isEqualTo(Story.IN_KBB);
        assertThat(reply.body().path("on").asString()).isEqualTo("2018-02-05");
        assertThat(reply.items()
                        .valueStream()
                        .mapToInt(item -> item.path("count").asInt())
                        .sum())
                .isEqualTo(Story.IN_KBB);
    }

    @Test
    void each_of_the_keys_can_be_counted_by() {
        Map.of("category", 2, "legalClass", 2, "phase", 4, "region", 16, "certificate", 2, "level", 2)
                .forEach((key, values) -> assertThat(
                                ask("head", "/counts?by=" + key).size())
                        .as(key)
                        .isEqualTo(values));
    }

    @Test
    void the_legal_class_is_that_of_the_scheme_of_the_day_as_known_then() {
        JsonNode items = ask("head", "/counts?by=legalClass").items();
        assertThat(items.valueStream()
                        .map(item -> item.path("legalClass").asString() + " "
                                + item.path("count").asInt()))
                .containsExactly("RELAWAN_SOSIAL 84", "TENAGA_KESEJAHTERAAN_SOSIAL 21");
        assertThat(ask("head", "/counts?by=legalClass&on=2017-12-31")
                        .items()
                        .get(0)
                        .path("legalClass")
                        .asString())
                .as("before the scheme is in force")
                .isEqualTo("NONE");
        Reply series = ask("head", "/counts/series?by=legalClass&from=2017-12-31&to=2018-01-01&step=day");
        assertThat(series.items().get(0).path("items").size()).isEqualTo(1);
        assertThat(series.items().get(1).path("items").size()).isEqualTo(2);
    }

    @Test
    void filters_leave_out_whom_they_do_not_name() {
        assertThat(total("ministry", "category=TKSK")).isEqualTo(22);
        assertThat(total("head", "category=TKSK"))
                .as("the one in Bandung is outside")
                .isEqualTo(21);
        assertThat(total("ministry", "phase=CERTIFIED")).isEqualTo(1);
        assertThat(total("ministry", "region=32.73")).isEqualTo(1);
        assertThat(total("head", "region=32.73")).isZero();
        assertThat(total("head", "region=32.17.01")).isEqualTo(7);
        assertThat(total("head", "engaged=any")).isEqualTo(Story.IN_KBB);
    }

    @Test
    void each_reader_counts_whom_it_may_see() {
        Map.of(
                        "ministry", Story.IN_KBB + 1,
                        "admin", Story.IN_KBB + 1,
                        "head", Story.IN_KBB,
                        "operator2", 1,
                        "secretariat", 101,
                        "secretariat2", 1,
                        "assessor", 1,
                        "assessor2", 1,
                        "panel2", 101)
                .forEach((account, total) ->
                        assertThat(total(account, "engaged=any")).as(account).isEqualTo(total));
    }

    @Test
    void a_series_counts_on_each_of_its_days() {
        Reply reply = ask("head", "/counts/series?by=phase&from=2018-02-01&to=2018-02-10&step=day");
        assertThat(reply.items("on")).hasSize(10).startsWith("2018-02-01").endsWith("2018-02-10");
        assertThat(phases(reply.items().get(1))).isEqualTo(Map.of("REGISTERED", Story.IN_KBB));
        assertThat(phases(reply.items().get(2))).containsEntry("ADMITTED", 60);
        assertThat(phases(reply.items().get(9))).containsEntry("ADMITTED", 99);
        assertThat(phases(
                        ask("head", "/counts/series?by=phase&from=2018-02-01&to=2018-02-10&step=day&knownAt=2018-02-05")
                                .items()
                                .get(9)))
                .containsEntry("ADMITTED", 60);
    }

    @Test
    void a_series_goes_by_days_weeks_months_or_years_from_its_first_day() {
        assertThat(days("from=2018-01-31&to=2018-04-30&step=month"))
                .containsExactly("2018-01-31", "2018-02-28", "2018-03-31", "2018-04-30");
        assertThat(days("from=2018-01-01&to=2018-01-15&step=week"))
                .containsExactly("2018-01-01", "2018-01-08", "2018-01-15");
        assertThat(days("from=2016-02-29&to=2018-12-31&step=year"))
                .containsExactly("2016-02-29", "2017-02-28", "2018-02-28");
        assertThat(days("from=2018-01-01&to=2019-02-04&step=day")).hasSize(400);
    }

    @Test
    void a_series_is_refused_that_is_too_long_backwards_or_incomplete() {
        String series = "/counts/series?by=phase&";
        assertRefused("too-many-points", series + "from=2018-01-01&to=2019-02-05&step=day");
        assertRefused("period-invalid", series + "from=2018-01-02&to=2018-01-01&step=day");
        assertRefused("parameter-missing", series + "from=2018-01-02&step=day");
        assertRefused("step-invalid", series + "from=2018-01-01&to=2018-01-02&step=hour");
        assertRefused("date-invalid", series + "from=2018-02-30&to=2018-03-02&step=day");
    }

    @Test
    void two_days_differ_by_what_happened_between_them() {
        JsonNode diff = ask(
                        "head",
                        "/counts/diff?by=phase&on1=2018-02-02&on2=2018-02-10&knownAt1=2018-02-10&knownAt2=2018-02-10")
                .body();
        assertThat(changes(diff))
                .isEqualTo(Map.of(
                        "REGISTERED",
                        Story.IN_KBB + " to 4",
                        "NOMINATED",
                        "0 to 1",
                        "ADMITTED",
                        "0 to 99",
                        "IN_ASSESSMENT",
                        "0 to 1"));
        assertThat(diff.path("total1").asInt()).isEqualTo(Story.IN_KBB);
        assertThat(diff.path("total2").asInt()).isEqualTo(Story.IN_KBB);
        assertThat(diff.path("on1").asString()).isEqualTo("2018-02-02");
        assertThat(diff.path("on2").asString()).isEqualTo("2018-02-10");
    }

    @Test
    void a_day_differs_from_itself_by_what_became_known_of_it_later() {
        JsonNode diff = ask("head", "/counts/diff?by=phase&on1=2018-02-10&on2=2018-02-10&knownAt1=2018-02-05")
                .body();
        assertThat(changes(diff))
                .containsEntry("ADMITTED", "60 to 99")
                .containsEntry("REGISTERED", "44 to 4")
                .as("one was nominated at both times")
                .doesNotContainKey("NOMINATED");
        assertThat(diff.path("items").get(0).propertyNames()).containsExactly("phase", "count1", "count2", "change");
        assertThat(diff.path("items")
                        .valueStream()
                        .mapToInt(item -> item.path("change").asInt())
                        .sum())
                .isZero();
    }

    @Test
    void every_difference_is_that_of_the_two_counts() {
        for (String by : List.of("category,phase", "legalClass", "region,certificate", "level")) {
            for (String scope : List.of("ministry", "head", "operator2", "secretariat")) {
                Map<String, Integer> one =
                        counts(ask(scope, "/counts?by=" + by + "&on=2018-01-31").body());
                Map<String, Integer> other = counts(
                        ask(scope, "/counts?by=" + by + "&knownAt=2018-02-05").body());
                Map<String, Integer> expected = new HashMap<>(other);
                one.forEach((keys, count) -> expected.merge(keys, -count, Integer::sum));
                expected.values().removeIf(change -> change == 0);
                assertThat(differences(ask(scope, "/counts/diff?by=" + by + "&on1=2018-01-31&knownAt2=2018-02-05")
                                .body()))
                        .as("%s for %s", by, scope)
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void a_difference_between_nothing_or_with_a_wrong_moment_is_refused_by_its_name() {
        assertRefused("parameter-missing", "/counts/diff?by=phase");
        assertRefused("parameter-missing", "/counts/diff?on1=2018-02-01");
        assertRefused("unknown-key", "/counts/diff?by=x&on1=2018-02-01");
        assertRefused("known-at-in-future", "/counts/diff?by=phase&knownAt1=2900-01-01");
        Reply reply = ask("ministry", "/counts/diff?by=phase&on1=2018-02-01&on2=2018-02-30");
        assertThat(reply.code()).isEqualTo("date-invalid");
        assertThat(reply.body().at("/errors/0/field").asString()).isEqualTo("on2");
    }

    @Test
    void a_question_that_is_not_well_formed_is_refused() {
        assertRefused("unknown-key", "/counts?by=phase,legalclass");
        assertRefused("unknown-key", "/counts?by=");
        assertRefused("parameter-missing", "/counts");
        assertRefused("parameter-invalid", "/counts?by=phase&phase=FAILED");
        assertRefused("parameter-invalid", "/counts?by=phase&engaged=none");
        assertRefused("region-invalid", "/counts?by=phase&region=KBB");
        assertRefused("category-invalid", "/counts?by=phase&category=tksk");
        assertRefused("unknown-region", "/counts?by=phase&region=32.17.99");
        assertRefused("unknown-category", "/counts?by=phase&category=XYZ");
    }

    private int total(String account, String filter) {
        return ask(account, "/counts?by=phase&" + filter).body().path("total").asInt();
    }

    private List<String> days(String span) {
        return ask("ministry", "/counts/series?by=phase&" + span).items("on");
    }

    private void assertRefused(String code, String path) {
        Reply reply = ask("ministry", path);
        assertThat(reply.status()).as(path).isEqualTo(400);
        assertThat(reply.code()).as(path).isEqualTo(code);
    }

    private static Map<String, String> changes(JsonNode diff) {
        Map<String, String> changes = new HashMap<>();
        diff.path("items")
                .forEach(item -> changes.put(
                        item.path("phase").asString(),
                        item.path("count1").asInt() + " to "
                                + item.path("count2").asInt()));
        return changes;
    }

    private static Map<String, Integer> counts(JsonNode counts) {
        return byKeys(counts, "count");
    }

    private static Map<String, Integer> differences(JsonNode diff) {
        return byKeys(diff, "change");
    }

    private static Map<String, Integer> byKeys(JsonNode answer, String figure) {
        Map<String, Integer> figures = new HashMap<>();
        answer.path("items").forEach(item -> {
            String keys = item.properties().stream()
                    .filter(field -> field.getValue().isString())
                    .map(field -> field.getKey() + "=" + field.getValue().asString())
                    .sorted()
                    .collect(Collectors.joining(" "));
            figures.put(keys, item.path(figure).asInt());
        });
        return figures;
    }

    private static Map<String, Integer> phases(JsonNode counts) {
        Map<String, Integer> phases = new HashMap<>();
        counts.path("items")
                .forEach(item -> phases.put(
                        item.path("phase").asString(), item.path("count").asInt()));
        return phases;
    }
}
