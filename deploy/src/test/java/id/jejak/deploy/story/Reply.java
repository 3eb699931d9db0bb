package id.jejak.deploy.story;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What came back. */
public record Reply(int status, HttpHeaders headers, String body) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public static Reply of(HttpResponse<String> response) {
        return new Reply(response.statusCode(), response.headers(), response.body());
    }

    /** From an answer as it stands on the wire, in one piece. */
    static Reply of(String wire) {
        String[] parts = wire.split("\r\n\r\n", 2);
        String[] head = parts[0].split("\r\n", -1);
        Map<String, List<String>> headers = new HashMap<>();
        for (String line : head) {
            String[] header = line.split(": ", 2);
            if (header.length == 2) {
                headers.computeIfAbsent(header[0], _ -> new ArrayList<>()).add(header[1]);
            }
        }
        int status = Integer.parseInt(head[0].split(" ", -1)[1]);
        return new Reply(status, HttpHeaders.of(headers, (_, _) -> true), parts[1]);
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
