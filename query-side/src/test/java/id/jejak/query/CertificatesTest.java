package id.jejak.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.junit.jupiter.api.Test;

class CertificatesTest extends Questions {

    @Test
    void anybody_may_ask_and_hears_nothing_more_of_the_holder_than_initials() {
        Reply reply = anybody(Story.CERTIFICATE);
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body().toString())
                .isEqualTo("{\"number\":\"STKS-2018-0001\",\"status\":\"VALID\",\"level\":\"GENERALIS\","
                        + "\"body\":\"STKS Bandung\",\"issuedOn\":\"2018-10-15\",\"validUntil\":\"2023-10-14\","
                        + "\"holderInitials\":\"C.0.\"}");
        assertThat(reply.position()).isPositive();
    }

    @Test
    void is_worth_something_on_its_days_only() {
        assertThat(anybody(Story.CERTIFICATE + "?on=2018-10-14").status()).isEqualTo(404);
        assertThat(status("2018-10-15")).isEqualTo("VALID");
        assertThat(status("2023-10-14")).isEqualTo("VALID");
        assertThat(status("2023-10-15")).isEqualTo("EXPIRED");
    }

    @Test
    void what_was_never_issued_is_not_found_and_what_is_no_number_is_refused() {
        assertThat(anybody("STKS-2018-9999").status()).isEqualTo(404);
        assertThat(anybody("stks").code()).isEqualTo("certificate-number-malformed");
        assertThat(anybody(Story.CERTIFICATE + "?on=tomorrow").code()).isEqualTo("date-invalid");
    }

    @Test
    void only_whoever_is_logged_in_may_have_an_answer_wait() {
        String ahead = "1000000";
        assertThat(send(get("/api/v1/certificates/" + Story.CERTIFICATE).header("Jejak-Min-Position", ahead))
                        .status())
                .isEqualTo(200);
        assertThat(send(get("/api/v1/certificates/" + Story.CERTIFICATE)
                                .header("Jejak-Min-Position", ahead)
                                .with(login("head")))
                        .code())
                .isEqualTo("not-yet-visible");
    }

    private String status(String on) {
        return anybody(Story.CERTIFICATE + "?on=" + on).body().path("status").asString();
    }

    private Reply anybody(String path) {
        return send(get("/api/v1/certificates/" + path));
    }
}
