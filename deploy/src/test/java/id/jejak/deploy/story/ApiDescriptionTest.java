package id.jejak.deploy.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What {@code docs/api.md} tells of the API is what the code offers, and the other way round. */
class ApiDescriptionTest extends OverHttp {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| (GET|POST) \\| (/\\S*) \\|([^|]*)\\|$");
    private static final Set<String> OF_EVERY_COMMAND = Set.of("effectiveOn", "reason", "basis");
    private static final List<String> RECORD_NOTHING = List.of("POST /workers/search", "POST /parked/{id}/retry");

    private JsonNode description() {
        return get("operator", "/v3/api-docs").json();
    }

    @Test
    void the_page_tells_every_path_with_its_fields_and_parameters() throws IOException {
        Map<String, Set<String>> told = ROW.matcher(Files.readString(Path.of("docs/api.md")))
                .results()
                .collect(Collectors.toMap(row -> row.group(1) + " " + row.group(2), ApiDescriptionTest::words));
        JsonNode description = description();

        Map<String, Set<String>> made = operations(description)
                .collect(Collectors.toMap(Operation::name, operation -> operation.names(description)));

        assertThat(told).hasSizeGreaterThan(40).isEqualTo(made);
    }

    @Test
    void every_command_takes_a_key_and_the_common_fields() {
        JsonNode description = description();
        assertThat(operations(description)
                        .filter(Operation::writes)
                        .filter(operation -> !RECORD_NOTHING.contains(operation.name())))
                .hasSizeGreaterThan(30)
                .allSatisfy(operation -> {
                    assertThat(operation.parameters("header")).contains("Idempotency-Key");
                    assertThat(operation.body(description)).containsAll(OF_EVERY_COMMAND);
                });
    }

    @Test
    void every_operation_may_answer_with_a_problem_and_tells_positions() {
        assertThat(operations(description())).allSatisfy(operation -> {
            JsonNode answers = operation.node().path("responses");
            assertThat(answers.path("default").path("content").propertyNames())
                    .containsExactly("application/problem+json");
            assertThat(answers.path("200").path("headers").propertyNames()).contains("Jejak-Position");
        });
    }

    @Test
    void the_parts_of_a_rule_are_called_what_they_are() {
        assertThat(description().path("components").path("schemas").propertyNames())
                .contains(
                        "SchemeAnswer",
                        "PathwayAnswer",
                        "EntryAnswer",
                        "ComponentAnswer",
                        "AspectAnswer",
                        "ResitsAnswer",
                        "RenewalAnswer",
                        "BodyAnswer")
                .doesNotContain("Entry", "Assessed", "Part", "Again", "Window", "Named");
    }

    @Test
    void the_description_needs_a_login_and_has_a_page() {
        assertThat(get("nobody", "/v3/api-docs").outcome()).isEqualTo("401 unauthenticated");
        assertThat(get("operator", "/swagger-ui/index.html").status()).isEqualTo(200);
    }

    private static Set<String> words(MatchResult row) {
        return Stream.of(row.group(3).split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Operation> operations(JsonNode description) {
        return description.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .map(operation -> new Operation(
                                operation.getKey().toUpperCase(Locale.ROOT) + " "
                                        + path.getKey().replaceFirst("^/api/v1", ""),
                                operation.getValue())));
    }

    private record Operation(String name, JsonNode node) {

        boolean writes() {
            return name.startsWith("POST");
        }

        Set<String> parameters(String place) {
            return node.path("parameters")
                    .valueStream()
                    .filter(parameter -> parameter.path("in").asString().equals(place))
                    .map(parameter -> parameter.path("name").asString())
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        Set<String> body(JsonNode description) {
            JsonNode schema = node.path("requestBody")
                    .path("content")
                    .path("application/json")
                    .path("schema");
            String name = schema.path("$ref").asString("").replaceFirst(".*/", "");
            return new TreeSet<>(description
                    .path("components")
                    .path("schemas")
                    .path(name)
                    .path("properties")
                    .propertyNames());
        }

        Set<String> names(JsonNode description) {
            Set<String> names = writes() ? body(description) : parameters("query");
            names.removeAll(OF_EVERY_COMMAND);
            return names;
        }
    }
}
