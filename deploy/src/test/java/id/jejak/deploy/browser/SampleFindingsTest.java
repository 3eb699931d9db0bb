package id.jejak.deploy.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an inspector who opens the sample finds in it. */
class SampleFindingsTest extends InBrowser {

    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @ParameterizedTest
    @ValueSource(strings = {"F01", "F03", "F05", "F08", "F11", "F14"})
    void the_sample_holds_at_least_one_of_each_with_events_behind_it(String finding) throws Exception {
        JsonNode found = asked("/api/v1/findings/" + finding + "?limit=500");
        assertThat(found.path("items")).as(finding).isNotEmpty().allSatisfy(row -> {
            assertThat(row.at("/summary/id").asString()).isNotBlank();
            assertThat(row.at("/summary/en").asString()).isNotBlank();
            assertThat(row.path("events")).isNotEmpty();
        });
    }

    private JsonNode asked(String path) throws IOException, InterruptedException {
        String login = Base64.getEncoder().encodeToString(("inspector:" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> answer = CLIENT.send(
                HttpRequest.newBuilder(URI.create(origin() + path))
                        .header("Authorization", "Basic " + login)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }
}
