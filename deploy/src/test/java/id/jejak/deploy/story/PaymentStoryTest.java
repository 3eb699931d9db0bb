package id.jejak.deploy.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Lists of payments: who records them, what each row is told, who sees it, and what is paid back. */
class PaymentStoryTest extends OverHttp {

    private static final String SCHEME = "UJI-BAYAR";
    private static boolean adopted;

    @BeforeEach
    void an_allowance_in_force_for_whoever_is_engaged() {
        if (adopted) {
            return;
        }
        adopted = true;
        Reply drafted = post("ministry", "/api/v1/allowances/" + SCHEME + "/versions", """
                {"version":"1","kind":"TUNJANGAN","effectiveFrom":"2018-01-01","legalBasis":[],
                 "amount":{"value":500000,"origin":"assumption"},"conditions":[{"type":"ENGAGED","minMonths":0},
                 {"type":"NOT_HELD"},{"type":"NOT_RETIRED"}]}""");
        assertThat(drafted.outcome()).isEqualTo("201");
        Reply adoption = post(
                "ministry",
                "/api/v1/allowances/" + SCHEME + "/versions/1/adoption",
                "{\"retroactive\":true,\"reason\":\"Sejak awal\",\"basis\":" + DECREE + "}");
        assertThat(adoption.outcome()).isEqualTo("200");
    }

    @Test
    void every_row_is_kept_and_told_how_it_agrees_with_the_register() {
        String nik = nik();
        String worker = post("operator", "/api/v1/workers", registration(nik)).id();
        String unknown = nik();
        Reply list = pay(
                "allowance",
                SCHEME,
                "2018-10",
                row("nik", nik, 500000),
                row("nik", unknown, 500000),
                row("nik", "123", 500000),
                row("workerId", worker, 400000));
        assertThat(list.outcome()).as(list.body()).isEqualTo("201");
        JsonNode items = list.json().path("items");
        assertThat(items).hasSize(4);
        assertThat(told(items.path(0))).isEqualTo("1 MATCHED [] 500000 true");
        assertThat(items.path(0).path("workerId").asString()).isEqualTo(worker);
        assertThat(told(items.path(1))).isEqualTo("2 UNKNOWN [\"nik-unknown\"] null null");
        assertThat(told(items.path(2))).isEqualTo("3 REFUSED [\"nik-malformed\"] null null");
        assertThat(items.path(2).path("paymentId").isNull()).isTrue();
        assertThat(told(items.path(3))).isEqualTo("4 FLAGGED [\"amount-differs\",\"paid-twice\"] 500000 true");
        assertThat(list.body()).doesNotContain(unknown);

        JsonNode seen = seen("head", "/api/v1/payments?list=" + list.id(), list.position());
        assertThat(seen.path("items").valueStream().map(item -> item.path("row").asInt()))
                .containsExactly(1, 2, 4);
        assertThat(seen.toString()).doesNotContain(unknown).doesNotContain(nik);
        assertThat(seen.at("/items/1/nik").asString()).isEqualTo("3217************");
        assertThat(told(seen.at("/items/0/asKnown"))).isEqualTo("0 MATCHED [] 500000 true");
        JsonNode flagged =
                seen("head", "/api/v1/payments?code=paid-twice&worker=" + worker + "&month=2018-10", list.position());
        assertThat(flagged.path("items")).hasSize(1);
        JsonNode trail = seen("head", "/api/v1/workers/" + worker + "/trail", list.position());
        assertThat(trail.path("items")
                        .valueStream()
                        .map(entry -> entry.path("type").asString()))
                .contains("payment.recorded");
        assertThat(trail.toString()).contains("Pembayaran tunjangan UJI-BAYAR bulan 2018-10 sebesar Rp 500000 dicatat");
    }

    @Test
    void the_same_list_twice_is_refused_in_whatever_order_and_nothing_is_stored() {
        String first = row("workerId", registered(), 500000);
        String second = row("workerId", registered(), 500000);
        assertThat(pay("allowance", SCHEME, "2018-09", first, second).outcome()).isEqualTo("201");
        long before = head();
        assertThat(pay("allowance", SCHEME, "2018-09", second, first).outcome()).isEqualTo("409 list-already-recorded");
        assertThat(head()).isEqualTo(before);
        Reply next = pay("allowance", SCHEME, "2018-10", first, second);
        assertThat(next.outcome()).isEqualTo("201");
        assertThat(next.json().at("/items/1/codes")).isEmpty();
    }

    @Test
    void the_same_key_answers_the_same_list_again() {
        String body = list(SCHEME, "2018-08", row("workerId", registered(), 500000));
        Reply first = post("allowance", "/api/v1/payments", body, "daftar-2018-08");
        Reply again = post("allowance", "/api/v1/payments", body, "daftar-2018-08");
        assertThat(first.outcome()).isEqualTo("201");
        assertThat(again.json()).isEqualTo(first.json());
    }

    @Test
    void engagement_hold_draft_and_retirement_are_told_by_their_codes() {
        String worker = registered();
        String early = pay("allowance", SCHEME, "2009-12", row("workerId", worker, 500000))
                .body();
        assertThat(early).contains("not-engaged", "not-eligible").doesNotContain("no-decree");

        String late = post("operator", "/api/v1/workers", registration(nik()).replace("2010-01-01", "2018-10-15"))
                .id();
        assertThat(codes(SCHEME, "2018-10", late)).containsExactly("partly-engaged");

        String path = "/api/v1/workers/" + worker;
        assertThat(post("allowance", path + "/allowances/" + SCHEME + "/hold", on("2018-10-01", ""))
                        .outcome())
                .isEqualTo("200");
        assertThat(codes(SCHEME, "2018-10", worker)).containsExactly("not-eligible", "held");

        assertThat(codes("TUNJANGAN-SERTIFIKASI", "2018-10", worker)).containsExactly("not-eligible", "scheme-draft");

        String left = registered();
        Reply asked =
                post("operator", "/api/v1/workers/" + left + "/retirement", on("2018-06-01", "\"kind\":\"RESIGNED\""));
        assertThat(post("head", "/api/v1/corrections/" + asked.id() + "/approval", "{}")
                        .outcome())
                .isEqualTo("200");
        assertThat(codes(SCHEME, "2018-10", left)).containsExactly("not-engaged", "not-eligible", "retired");
    }

    @Test
    void a_decree_of_the_month_sets_amount_and_role_and_a_memo_is_none() {
        String decreed = post(
                        "operator",
                        "/api/v1/workers",
                        registration(nik())
                                .replace(
                                        "\"from\":\"2010-01-01\"",
                                        "\"from\":\"2010-01-01\",\"role\":\"Koordinator\",\"monthlyAmount\":750000"))
                .id();
        Reply paid = pay(
                "allowance",
                SCHEME,
                "2018-10",
                row("workerId", decreed, 500000).replace("}", ",\"role\":\"Anggota\"}"));
        assertThat(told(paid.json().at("/items/0")))
                .isEqualTo("1 FLAGGED [\"amount-differs\",\"role-differs\"] 750000 true");

        String memo = post("operator", "/api/v1/workers", registration(nik()).replace("\"SK\"", "\"NOTA_DINAS\""))
                .id();
        assertThat(codes(SCHEME, "2018-10", memo)).containsExactly("no-decree");
    }

    @Test
    void a_worker_of_another_district_is_nobody_to_the_officer_but_not_to_the_ministry() {
        String elsewhere = post("operator2", "/api/v1/workers", registration(nik(), "32.73.01"))
                .id();
        Reply list = pay("allowance", SCHEME, "2018-10", row("workerId", elsewhere, 500000));
        assertThat(told(list.json().at("/items/0"))).isEqualTo("1 UNKNOWN [\"nik-unknown\"] null null");
        assertThat(list.json().at("/items/0/workerId").isNull()).isTrue();
        String query = "/api/v1/payments?list=" + list.id();
        assertThat(seen("allowance", query, list.position()).toString()).doesNotContain(elsewhere);
        assertThat(seen("allowance", query + "&worker=" + elsewhere, list.position())
                        .path("items"))
                .isEmpty();
        assertThat(seen("operator2", query, list.position())
                        .at("/items/0/workerId")
                        .asString())
                .isEqualTo(elsewhere);
        assertThat(seen("ministry", query, list.position())
                        .at("/items/0/asKnown/outcome")
                        .asString())
                .isEqualTo("MATCHED");
        String own = pay("allowance", SCHEME, "2018-11", row("workerId", registered(), 500000))
                .id();
        assertThat(seen("operator2", "/api/v1/payments?list=" + own, 0).path("items"))
                .isEmpty();
    }

    @Test
    void only_an_allowance_officer_records_and_only_what_has_happened() {
        String row = row("workerId", registered(), 500000);
        long before = head();
        assertThat(pay("operator", SCHEME, "2018-10", row).outcome()).isEqualTo("403 role-not-allowed");
        assertThat(pay("ministry", SCHEME, "2018-10", row).outcome()).isEqualTo("403 role-not-allowed");
        assertThat(pay("allowance", "TIDAK-ADA", "2018-10", row).outcome()).isEqualTo("404 unknown-allowance");
        assertThat(pay("allowance", SCHEME, "2999-10", row).outcome()).isEqualTo("409 effective-in-future");
        assertThat(pay("allowance", SCHEME, "2018-13", row).outcome()).isEqualTo("422 month-invalid");
        assertThat(pay("allowance", SCHEME, "2018-10", row("nik", "123", 1)).outcome())
                .isEqualTo("422 nik-malformed");
        assertThat(pay("allowance", SCHEME, "2018-10").outcome()).isEqualTo("422 list-invalid");
        assertThat(post(
                                "allowance",
                                "/api/v1/payments",
                                list(SCHEME, "2018-10", row).replace("2018-12-20", "2999-01-01"))
                        .outcome())
                .isEqualTo("409 effective-in-future");
        assertThat(head()).isEqualTo(before);
        assertThat(get("panel", "/api/v1/payments").outcome()).isEqualTo("403 role-not-allowed");
        assertThat(get("admin", "/api/v1/payments").outcome()).isEqualTo("403 role-not-allowed");
        assertThat(get("head", "/api/v1/payments?code=nichts").outcome()).isEqualTo("400 code-invalid");
        assertThat(get("head", "/api/v1/payments?month=2018").outcome()).isEqualTo("400 month-invalid");
    }

    @Test
    void what_is_known_later_changes_the_judgement_but_not_what_was_recorded() {
        String worker = registered();
        Reply list = pay("allowance", SCHEME, "2018-10", row("workerId", worker, 500000));
        String query = "/api/v1/payments?list=" + list.id();
        Reply held = post(
                "allowance", "/api/v1/workers/" + worker + "/allowances/" + SCHEME + "/hold", on("2018-09-15", ""));
        JsonNode now = seen("head", query, held.position());
        assertThat(now.at("/items/0/codes")).isEmpty();
        assertThat(now.at("/items/0/asKnown/codes").toString()).isEqualTo("[\"not-eligible\",\"held\"]");
        JsonNode then = seen("head", query + "&knownAt=@" + list.position(), held.position());
        assertThat(then.at("/items/0/asKnown/codes")).isEmpty();
    }

    @Test
    void no_more_is_paid_back_than_was_paid_and_the_whole_reverses_the_payment() {
        String worker = registered();
        Reply list = pay("allowance", SCHEME, "2018-10", row("workerId", worker, 500000));
        String payment = list.json().at("/items/0/paymentId").asString();
        String recoveries = "/api/v1/payments/" + payment + "/recoveries";
        long before = head();
        assertThat(post("head", recoveries, back(1)).outcome()).isEqualTo("403 role-not-allowed");
        assertThat(post("allowance", recoveries, back(500001)).outcome()).isEqualTo("409 recovery-exceeds-payment");
        assertThat(post("allowance", recoveries, back(0)).outcome()).isEqualTo("422 amount-invalid");
        assertThat(post("allowance", recoveries, back(1).replace("2018-12-28", "2018-01-15"))
                        .outcome())
                .isEqualTo("409 period-invalid");
        assertThat(post("allowance", "/api/v1/payments/" + worker + "/recoveries", back(1))
                        .outcome())
                .isEqualTo("404 unknown-payment");
        assertThat(head()).isEqualTo(before);

        Reply part = post("allowance", recoveries, back(200000));
        assertThat(part.outcome()).isEqualTo("200");
        String query = "/api/v1/payments?list=" + list.id();
        assertThat(seen("head", query, part.position()).at("/items/0/recovered").asInt())
                .isEqualTo(200000);
        assertThat(post("allowance", recoveries, back(300001)).outcome()).isEqualTo("409 recovery-exceeds-payment");
        assertThat(codes(SCHEME, "2018-10", worker)).containsExactly("paid-twice");
        Reply rest = post("allowance", recoveries, back(300000));
        assertThat(rest.outcome()).isEqualTo("200");
        assertThat(seen("head", query + "&knownAt=@" + part.position(), rest.position())
                        .at("/items/0/recovered")
                        .asInt())
                .isEqualTo(200000);
        Reply anew = pay("allowance", SCHEME, "2018-10", row("workerId", worker, 500000), row("nik", nik(), 1));
        assertThat(anew.json().at("/items/0/codes")).isEmpty();
    }

    private List<String> codes(String scheme, String month, String worker) {
        Reply list = pay("allowance", scheme, month, row("workerId", worker, 500000), row("nik", nik(), 1));
        assertThat(list.outcome()).as(list.body()).isEqualTo("201");
        return list.json()
                .at("/items/0/codes")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    private static String told(JsonNode item) {
        return "%d %s %s %s %s"
                .formatted(
                        item.path("row").asInt(),
                        item.path("outcome").asString(),
                        item.path("codes"),
                        item.path("expectedAmount"),
                        item.path("eligible"));
    }

    private static String back(int amount) {
        return "{\"amount\":%d,\"paidOn\":\"2018-12-28\"}".formatted(amount);
    }

    private static String row(String by, String whom, int amount) {
        return "{\"%s\":\"%s\",\"amount\":%d}".formatted(by, whom, amount);
    }

    private static String list(String scheme, String month, String... rows) {
        return "{\"scheme\":\"%s\",\"month\":\"%s\",\"paidOn\":\"2018-12-20\",\"rows\":[%s]}"
                .formatted(scheme, month, String.join(",", rows));
    }

    private Reply pay(String account, String scheme, String month, String... rows) {
        return post(account, "/api/v1/payments", list(scheme, month, rows));
    }

    private long head() {
        return Long.parseLong(get("ministry", "/api/v1/events?limit=1").header("Jejak-Position"));
    }

    private JsonNode seen(String account, String path, long position) {
        Reply reply = send(request(account, path).header("Jejak-Min-Position", String.valueOf(position)));
        assertThat(reply.outcome()).as(reply.body()).isEqualTo("200");
        return reply.json();
    }
}
