package id.jejak.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.command.SecretMissing;
import id.jejak.store.JejakEventStore;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.mock.env.MockEnvironment;

class StartTest {

    private static final String WORKER = """
            {"nik":"3217011705701234","name":"Contoh","birthDate":"1970-05-17","sex":"FEMALE",
             "engagement":{"category":"TKSK","region":"32.17.01","from":"2010-01-01","basis":{"kind":"SK","number":"1"}}}""";

    @TempDir
    Path data;

    @Test
    void a_second_start_ships_nothing_again_knows_its_keys_and_misses_its_secret() throws Exception {
        String first;
        long end;
        try (ConfigurableApplicationContext jejak = start()) {
            first = register(jejak);
            end = end(jejak);
            assertThat(first).contains("\"position\":" + end);
        }
        try (ConfigurableApplicationContext jejak = start()) {
            assertThat(end(jejak)).isEqualTo(end);
            assertThat(register(jejak)).isEqualTo(first);
            assertThat(end(jejak)).isEqualTo(end);
        }
        Files.write(data.resolve("nik-secret"), new byte[32]);
        assertThatThrownBy(() -> start()).hasRootCauseInstanceOf(SecretMissing.class);
        Files.delete(data.resolve("nik-secret"));
        assertThatThrownBy(() -> start()).hasRootCauseInstanceOf(SecretMissing.class);
        assertThat(data.resolve("nik-secret")).doesNotExist();
    }

    @Test
    void an_axon_server_that_is_not_chosen_is_not_called() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String address = "--jejak.axon-server.address=127.0.0.1:" + server.getLocalPort();
            try (ConfigurableApplicationContext jejak = start(address)) {
                register(jejak);
            }
            server.setSoTimeout(1);
            assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
        }
        assertThatThrownBy(() -> start("--jejak.store=memory"))
                .hasRootCauseInstanceOf(InvalidConfigurationPropertyValueException.class)
                .rootCause()
                .hasMessageContaining("postgresql or axon-server");
    }

    @Test
    void a_folder_or_a_database_that_cannot_be_used_is_told_in_a_sentence() throws Exception {
        Path inTheWay = Files.createFile(data.resolve("postgres"));
        assertThatThrownBy(() -> start()).satisfies(StartTest::saysWhatToDo);
        Files.delete(inTheWay);
        assertThatThrownBy(() -> start("--jejak.database-url=postgres://127.0.0.1/x?password=geheim"))
                .satisfies(StartTest::saysWhatToDo);
        assertThatThrownBy(() -> start("--jejak.database-url=jdbc:postgresql://127.0.0.1:1/x"))
                .satisfies(StartTest::saysWhatToDo);
    }

    private static void saysWhatToDo(Throwable refused) {
        Throwable known = refused;
        while (known != null && !known.getClass().getSimpleName().equals("DatabaseUnusable")) {
            known = known.getCause();
        }
        assertThat(known).isNotNull().hasMessageNotContaining("geheim");
    }

    @Test
    void a_set_day_is_refused_in_production() {
        MockEnvironment production = new MockEnvironment();
        production.setActiveProfiles("production");
        Settings set = settings(LocalDate.of(2018, 12, 31));

        assertThatThrownBy(() -> new BusinessDayConfiguration().businessDay(set, production))
                .isInstanceOf(StartRefused.class);
        assertThat(new BusinessDayConfiguration()
                        .businessDay(set, new MockEnvironment())
                        .today())
                .isEqualTo("2018-12-31");
        assertThat(new BusinessDayConfiguration()
                        .businessDay(settings(null), production)
                        .today())
                .isBetween(
                        LocalDate.now(BusinessDayConfiguration.JAKARTA).minusDays(1),
                        LocalDate.now(BusinessDayConfiguration.JAKARTA));
    }

    private Settings settings(@Nullable LocalDate today) {
        return new Settings(data, false, Settings.EMBEDDED, null, today);
    }

    private ConfigurableApplicationContext start(String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "--server.port=0",
                "--jejak.data=" + data,
                "--jejak.sample=false",
                "--jejak.bootstrap-password=in tests only"));
        arguments.addAll(List.of(more));
        return new SpringApplicationBuilder(Jejak.class).run(arguments.toArray(String[]::new));
    }

    private static long end(ConfigurableApplicationContext jejak) {
        return jejak.getBean(JejakEventStore.class).lastPosition();
    }

    private static String register(ConfigurableApplicationContext jejak) throws Exception {
        String login = Base64.getEncoder().encodeToString("operator:in tests only".getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:"
                        + jejak.getEnvironment().getProperty("local.server.port") + "/api/v1/workers"))
                .header("Authorization", "Basic " + login)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "once")
                .POST(HttpRequest.BodyPublishers.ofString(WORKER))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> reply = client.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(reply.statusCode()).isEqualTo(201);
            return reply.body();
        }
    }
}
