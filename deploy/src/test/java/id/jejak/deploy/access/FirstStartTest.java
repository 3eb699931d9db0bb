package id.jejak.deploy.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@DirtiesContext
class FirstStartTest {

    @TempDir
    static Path data;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient database;

    @Autowired
    private DataSource pool;

    @Autowired
    @FlywayDataSource
    private DataSource migrations;

    @LocalServerPort
    int port;

    private final HttpClient client = HttpClient.newHttpClient();

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("jejak.data", data::toString);
        registry.add("jejak.sample", () -> "false");
    }

    @Test
    void says_that_it_is_up_and_nothing_more_without_a_login() throws Exception {
        for (String path : new String[] {"/actuator/health/liveness", "/actuator/health/readiness"}) {
            assertThat(get(path).body()).isEqualTo("{\"status\":\"UP\"}");
        }
        HttpResponse<String> health = get("/actuator/health");
        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body()).contains("\"status\":\"UP\"").doesNotContain("components", "postgres");
    }

    @Test
    void writes_the_first_credentials_for_the_owner_only() throws Exception {
        Path file = data.resolve("first-run-credentials");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(credentials().keySet())
                .containsExactlyInAnyOrder(
                        "operator",
                        "head",
                        "allowance",
                        "operator2",
                        "secretariat",
                        "assessor",
                        "assessor2",
                        "panel",
                        "panel2",
                        "ministry",
                        "ministry2",
                        "inspector",
                        "admin");
        assertThat(credentials().values()).doesNotHaveDuplicates().allMatch(password -> password.length() == 24);
    }

    @Test
    void asks_for_a_login() throws Exception {
        HttpResponse<String> answer = get("/api/v1/workers");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).isPresent();
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("\"code\":\"unauthenticated\"");
    }

    @Test
    void refuses_a_wrong_password_also_after_the_right_one() throws Exception {
        assertThat(get("/api/v1/nothing", "head", password("head")).statusCode())
                .isEqualTo(404);
        assertThat(get("/api/v1/nothing", "head", "wrong").statusCode()).isEqualTo(401);
        assertThat(get("/api/v1/nothing", "head", "x".repeat(100)).statusCode()).isEqualTo(401);
        assertThat(get("/api/v1/nothing", "nobody", password("head")).statusCode())
                .isEqualTo(401);
    }

    @Test
    void forgets_a_password_at_once_when_it_is_changed_or_the_account_disabled() throws Exception {
        assertThat(get("/api/v1/nothing", "panel2", password("panel2")).statusCode())
                .isEqualTo(404);
        accounts.changePassword("panel2", "another");
        assertThat(get("/api/v1/nothing", "panel2", password("panel2")).statusCode())
                .isEqualTo(401);
        assertThat(get("/api/v1/nothing", "panel2", "another").statusCode()).isEqualTo(404);
        accounts.disable("panel2");
        assertThat(get("/api/v1/nothing", "panel2", "another").statusCode()).isEqualTo(401);
    }

    @Test
    void another_node_s_change_of_an_account_holds_here_within_moments() throws Exception {
        changeElsewhere("assessor2", "/api/v1/nothing", 404, "enabled = false", 401);
        changeElsewhere("allowance", "/api/v1/nothing", 404, "password_hash = '{bcrypt}x'", 401);
        changeElsewhere("secretariat", "/actuator/prometheus", 403, "roles = '{ADMIN}'", 200);
    }

    private void changeElsewhere(String name, String path, int before, String change, int after) throws Exception {
        String password = password(name);
        assertThat(get(path, name, password).statusCode()).isEqualTo(before);
        database.sql("update account set " + change + " where name = ?")
                .param(name)
                .update();
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() -> assertThat(get(path, name, password).statusCode())
                        .as(change)
                        .isEqualTo(after));
    }

    @Test
    void an_account_that_somebody_wrote_amiss_keeps_nobody_else_out() throws Exception {
        database.sql("update account set roles = '{KING}' where name = 'ministry2'")
                .update();
        await().until(() ->
                get("/api/v1/nothing", "ministry2", password("ministry2")).statusCode() == 401);
        assertThat(get("/api/v1/nothing", "ministry", password("ministry")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void another_password_ends_the_account_s_sessions() throws Exception {
        HttpClient browser =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        String token =
                body(browser, request("/login")).replaceAll("(?s).*name=\"_csrf\"[^>]*value=\"([^\"]+)\".*", "$1");
        String form = "username=inspector&password=" + password("inspector") + "&_csrf=" + token;
        browser.send(
                request("/login")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.discarding());
        assertThat(body(browser, request("/"))).contains("name=\"_csrf\"").doesNotContain("name=\"password\"");

        accounts.changePassword("inspector", "another");

        HttpResponse<String> after = browser.send(request("/").build(), HttpResponse.BodyHandlers.ofString());
        assertThat(after.statusCode()).isEqualTo(302);
        assertThat(after.headers().firstValue("Location").orElse("")).endsWith("/login");
    }

    private static String body(HttpClient browser, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return browser.send(request.build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    @Test
    void nobody_waits_for_a_connection_that_has_gone_silent_but_a_migration() throws Exception {
        try (Connection pooled = pool.getConnection();
                Connection migrating = migrations.getConnection()) {
            assertThat(pooled.getNetworkTimeout()).isEqualTo(60_000);
            assertThat(migrating.getNetworkTimeout()).isZero();
        }
    }

    @Test
    void shows_meters_to_the_administrator_only() throws Exception {
        assertThat(get("/actuator/prometheus").statusCode()).isEqualTo(401);
        HttpResponse<String> refused = get("/actuator/prometheus", "head", password("head"));
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(refused.body()).contains("\"code\":\"role-not-allowed\"");
        HttpResponse<String> meters = get("/actuator/prometheus", "admin", password("admin"));
        assertThat(meters.statusCode()).isEqualTo(200);
        assertThat(meters.body()).contains("hikaricp_connections_active");
    }

    @Test
    void refuses_a_form_that_another_page_posts() throws Exception {
        HttpRequest foreign = request("/api/v1/nothing")
                .header("Authorization", basic("head", password("head")))
                .header("Sec-Fetch-Site", "cross-site")
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        assertThat(client.send(foreign, HttpResponse.BodyHandlers.ofString()).statusCode())
                .isEqualTo(403);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path, String name, String password)
            throws IOException, InterruptedException {
        return client.send(
                request(path).header("Authorization", basic(name, password)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private static String basic(String name, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    private static String password(String name) throws IOException {
        String password = credentials().get(name);
        return password == null ? "" : password;
    }

    private static Map<String, String> credentials() throws IOException {
        return Files.readAllLines(data.resolve("first-run-credentials")).stream()
                .map(line -> line.split(":", 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
    }
}
