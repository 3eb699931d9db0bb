package id.jejak.deploy.story;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What came back. */
public record Reply(int status, HttpHeaders headers, String body) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public static Reply of(HttpResponse<String> response) {
        return new Reply(response.statusCode(), response.headers(), response.body());
    }

    public JsonNode json() {
        return JSON.readTree(body);
    }

    /** As {@code 409 wrong-phase}, or the status alone where it was accepted. */
    public String outcome() {
        return status < 300
                ? String.valueOf(status)
                : status + " " + json().path("code").asString("");
    }

    public String id() {
        return json().path("id").asString("");
    }

    public long position() {
        return json().path("position").asLong(-1);
    }

    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }
}
