package id.jejak.deploy.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * Whatever is sent to an address that the description names, the answer is one that was meant: accepted, or a problem with
 * a code, and never a failure. Odd values are drawn by a seed, so that what fails once fails again.
 */
class OddRequestsTest extends OverHttp {

    /** Shared out among the addresses, so that each new one is asked as often as the others. */
    private static final int REQUESTS = 20_000;

    private static final List<String> ACCOUNTS =
            List.of("operator", "head", "secretariat", "assessor", "panel", "panel2", "ministry", "inspector", "admin");
    private static final Pattern VARIABLE = Pattern.compile("\\{[a-z]+}");

    private final OddValues odd = new OddValues(20180201);

    private JsonNode description = MissingNode.getInstance();
    private String worker = "";
    private String cohort = "";

    /** One in so many values is odd; drawn anew for each request, since a request full of them comes to nothing. */
    private int oddness;

    @Test
    void every_address_answers_every_odd_request_with_what_was_meant() {
        description = get("operator", "/v3/api-docs").json();
        worker = registered();
        cohort = cohort(2);
        Map<Integer, Integer> statuses = new TreeMap<>();
        Set<Map.Entry<String, JsonNode>> paths = description.path("paths").properties();
        int operations = paths.stream().mapToInt(path -> path.getValue().size()).sum();
        int each = Math.ceilDiv(REQUESTS, operations);
        paths.forEach(path -> path.getValue().properties().forEach(operation -> {
            for (int i = 0; i < each; i++) {
                Reply reply = ask(operation.getKey(), path.getKey(), operation.getValue());
                statuses.merge(reply.status(), 1, Integer::sum);
            }
        }));
        assertThat(statuses.values().stream().mapToInt(Integer::intValue).sum()).isGreaterThanOrEqualTo(REQUESTS);
        assertThat(statuses.keySet()).contains(200, 201, 400, 403, 404, 409, 422);
    }

    private Reply ask(String method, String template, JsonNode operation) {
        oddness = odd.any(List.of(2, 20));
        String account = odd.any(ACCOUNTS);
        String target = path(template) + query(operation);
        String body = method.equals("post") ? body(operation) : "";
        HttpRequest.Builder request = request(account, target);
        if (odd.oneIn(8)) {
            request.header("Jejak-Min-Position", odd.any(List.of("-1", "0", "x", "99999999999999999999", "1.0", "+1")));
        }
        Reply reply = send(request.method(
                method.toUpperCase(Locale.ROOT),
                body.isEmpty() ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body)));
        assertThat(meant(reply))
                .as("%s %s as %s with %s answered %s %s", method, target, account, body, reply.status(), reply.body())
                .isTrue();
        return reply;
    }

    private static boolean meant(Reply reply) {
        return reply.status() < 300
                || (reply.status() < 500
                        && reply.header("Content-Type").startsWith("application/problem+json")
                        && !reply.json().path("code").asString("").isEmpty());
    }

    private String path(String template) {
        String there = template.startsWith("/api/v1/workers/{id}")
                ? template.replace("{id}", worker)
                : template.startsWith("/api/v1/cohorts/{id}") ? template.replace("{id}", cohort) : template;
        return VARIABLE.matcher(odd.oneIn(oddness) ? template : there)
                .replaceAll(_ -> Matcher.quoteReplacement(odd.pathPart()));
    }

    private String query(JsonNode operation) {
        String query = operation
                .path("parameters")
                .valueStream()
                .filter(parameter -> parameter.path("in").asString().equals("query"))
                .filter(parameter -> parameter.path("required").asBoolean(false) || odd.oneIn(4))
                .map(parameter -> parameter.path("name").asString() + "=" + odd.part())
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    private String body(JsonNode operation) {
        return odd.oneIn(oddness)
                ? odd.json()
                : object(operation
                        .path("requestBody")
                        .path("content")
                        .path("application/json")
                        .path("schema"));
    }

    /** Of the fields that belong there. */
    private String object(JsonNode schema) {
        JsonNode named = description
                .path("components")
                .path("schemas")
                .path(schema.path("$ref").asString("").replaceFirst(".*/", ""));
        Stream<String> fields = named.path("properties").properties().stream()
                .filter(_ -> !odd.oneIn(oddness))
                .map(field -> "\"" + field.getKey() + "\":"
                        + (odd.oneIn(oddness) ? odd.json() : plausible(field.getKey(), field.getValue())));
        Stream<String> unknown = odd.oneIn(oddness * 4) ? Stream.of("\"unheardOf\":" + odd.json()) : Stream.of();
        return Stream.concat(fields, unknown).collect(Collectors.joining(",", "{", "}"));
    }

    /** As it should be, where that can be told. */
    private String plausible(String name, JsonNode schema) {
        if (schema.has("$ref")) {
            return object(schema);
        }
        if (schema.has("enum")) {
            return "\"" + schema.path("enum").path(0).asString() + "\"";
        }
        return switch (schema.path("type").asString("") + schema.path("format").asString("")) {
            case "integerint32", "integerint64", "number" -> "1";
            case "boolean" -> "true";
            case "array" -> "[" + plausible(name, schema.path("items")) + "]";
            case "object" -> "{}";
            case "stringdate" -> "\"2018-03-01\"";
            case "stringuuid" -> "\"" + worker + "\"";
            default ->
                switch (name) {
                    case "region" -> "\"32.17.01\"";
                    case "category" -> "\"TKSK\"";
                    case "scheme" -> "\"SDM-KESOS\"";
                    case "nik" -> "\"" + nik() + "\"";
                    case "sha256" -> "null";
                    default -> odd.any(List.of("\"ANEH\"", "\"aneh\""));
                };
        };
    }
}
