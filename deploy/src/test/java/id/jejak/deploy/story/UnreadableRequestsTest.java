package id.jejak.deploy.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be read is refused in the form that belongs to its address: to programs as a problem, to people as a page. */
class UnreadableRequestsTest extends OverHttp {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    @ParameterizedTest
    @CsvSource({
        "?q=%00, text-invalid, q",
        "?q=a%00b, text-invalid, q",
        "?q=%ff, malformed, ''",
        "?q=%zz, malformed, ''",
        "?q=%ed%a0%80, malformed, ''",
        "?%ff=x, malformed, ''",
        "?%00=x, text-invalid, ''",
        "?on=%2B999999999-12-31, date-invalid, on",
        "?on=1899-12-31, date-invalid, on",
        "?on=3000-01-01, date-invalid, on",
        "?limit=99999999999, parameter-invalid, limit",
        "/%00, malformed, ''",
        "/%ff, malformed, ''",
        "/%zz, malformed, ''",
        "/%2e%2e/x, malformed, ''",
        "/../x, malformed, ''",
        "//x, malformed, ''",
        "/a|b, malformed, ''",
        ";x=y, malformed, ''",
    })
    void a_program_is_told_by_a_problem(String rest, String code, String field) {
        Reply reply = raw("GET /api/v1/workers" + rest + " HTTP/1.0");
        assertThat(reply.outcome()).isEqualTo("400 " + code);
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
        assertThat(reply.json().path("errors").path(0).path("field").asString(""))
                .isEqualTo(field);
    }

    @Test
    void so_is_one_who_sends_parts() {
        assertThat(send(request("ministry", "/api/v1/events?after=%ff")
                                .setHeader("Content-Type", "multipart/form-data; boundary=x")
                                .POST(HttpRequest.BodyPublishers.ofString("--x--")))
                        .outcome())
                .isEqualTo("400 malformed");
        assertThat(send(request("operator", "/api/v1/workers")
                                .setHeader("Content-Type", "multipart/form-data; boundary=x")
                                .POST(HttpRequest.BodyPublishers.ofString("--x--")))
                        .outcome())
                .isEqualTo("415 unsupported-media-type");
    }

    @Test
    void so_it_is_of_what_is_no_http_and_of_a_url_without_end() {
        String problem = "400 malformed";
        assertThat(raw("GET /api/v1/workers?q=" + "x".repeat(20_000) + " HTTP/1.0")
                        .outcome())
                .isEqualTo(problem);
        assertThat(raw("GET /api/v1/workers?q=a b HTTP/1.0").outcome()).isEqualTo(problem);
        assertThat(raw("FOO /api/v1/workers HTTP/1.0").outcome()).isEqualTo(problem);
        assertThat(raw("TRACE /api/v1/workers HTTP/1.0").outcome()).isEqualTo("405 method-not-allowed");
    }

    @Test
    void a_text_that_is_longer_than_any_is_refused_by_its_name() {
        Reply reply = raw("GET /api/v1/workers?q=" + "x".repeat(4_001) + " HTTP/1.0");
        assertThat(reply.outcome()).isEqualTo("400 text-too-long");
        assertThat(reply.json().at("/errors/0/field").asString()).isEqualTo("q");
    }

    @ParameterizedTest
    @MethodSource
    void a_body_that_no_reader_of_json_takes_is_malformed(byte[] body) {
        Reply reply = send(request("operator", "/api/v1/workers").POST(HttpRequest.BodyPublishers.ofByteArray(body)));
        assertThat(reply.outcome()).isEqualTo("400 malformed");
    }

    static Stream<byte[]> a_body_that_no_reader_of_json_takes_is_malformed() {
        return Stream.of(
                        "[".repeat(20_000),
                        "{\"nik\":".repeat(5_000),
                        "{\"nik\":" + "9".repeat(5_000) + "}",
                        "{\"nik\":\"\u00ff\u00fe\"}",
                        "{\"" + "x".repeat(60_000) + "\":1}")
                .map(text -> text.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void instants_and_series_out_of_all_time_are_refused() {
        for (String instant : new String[] {"%2B999999999-12-31T23:59:59-18:00", "-999999999-01-01T00:00:00%2B18:00"}) {
            assertThat(get("ministry", "/api/v1/trail?recordedFrom=" + instant).outcome())
                    .isEqualTo("400 instant-invalid");
            assertThat(get("ministry", "/api/v1/trail?recordedTo=" + instant).outcome())
                    .isEqualTo("400 instant-invalid");
            assertThat(get("ministry", "/api/v1/counts?by=phase&knownAt=" + instant)
                            .outcome())
                    .isEqualTo("400 instant-invalid");
        }
        assertThat(get("ministry", "/api/v1/counts/series?by=phase&step=day&from=2018-01-01&to=%2B999999999-12-31")
                        .outcome())
                .isEqualTo("400 date-invalid");
    }

    @Test
    void a_login_under_a_name_that_is_no_text_is_refused_as_any_other() {
        String login = Base64.getEncoder().encodeToString(("a\0b:" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        assertThat(send(request("head", "/api/v1/workers").setHeader("Authorization", "Basic " + login))
                        .outcome())
                .isEqualTo("401 unauthenticated");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/workers?q=%00",
                "/workers?q=%ff",
                "/workers?q=%ff&lang=en",
                "/workers?on=%2B999999999-12-31",
                "/workers?cursor=%00",
                "/workers/1-2",
                "/workers/01930000-0000-7000-8000-000000000000?after=x",
                "/cohorts?region=%00",
                "/cohorts?status=x",
                "/course?knownAt=-999999999-01-01T00:00:00Z",
                "/?on=0000-01-01",
                "/?knownAt=%ff",
                "/login?lang=%ff",
            })
    void a_person_is_shown_a_page(String address) throws Exception {
        HttpResponse<String> page = signedIn().send(page(address).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(page.body()).contains("<main", "400").doesNotContain("Exception");
    }

    @Test
    void a_person_whose_address_the_server_cannot_read_is_told_in_a_sentence() {
        Reply reply = raw("GET /workers/%zz HTTP/1.0", "Accept: text/html\r\n");
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.header("Content-Type")).startsWith("text/html");
        assertThat(reply.body()).contains("lang=\"id\"", "lang=\"en\"").doesNotContain("Tomcat", "Exception");
    }

    private HttpClient signedIn() throws Exception {
        HttpClient browser = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        Matcher token = TOKEN.matcher(browser.send(page("/login").build(), HttpResponse.BodyHandlers.ofString())
                .body());
        assertThat(token.find()).isTrue();
        String form = "username=head&password=" + URLEncoder.encode(PASSWORD, StandardCharsets.UTF_8) + "&_csrf="
                + token.group(1);
        browser.send(
                page("/login")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.discarding());
        return browser;
    }

    private HttpRequest.Builder page(String address) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address))
                .header("Accept", "text/html");
    }

    private Reply raw(String line) {
        return raw(line, "");
    }

    /** What no client of ours would send, in the version of the protocol that knows no chunks. */
    private Reply raw(String line, String headers) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            String request = line + "\r\nHost: localhost\r\nConnection: close\r\nAuthorization: " + basic("ministry")
                    + "\r\n" + headers + "\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return Reply.of(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
