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
    void every_operation_may_answer_with_a_problem() {
        assertThat(operations(description()))
                .allSatisfy(operation -> assertThat(operation
                                .node()
                                .at("/responses/default/content")
                                .propertyNames())
                        .containsExactly("application/problem+json"));
    }

    @Test
    void all_but_these_tell_positions() {
        assertThat(operations(description())
                        .filter(operation -> !operation.tellsItsPosition())
                        .map(Operation::name))
                .containsExactlyInAnyOrder("GET /projections", "GET /parked", "POST /parked/{id}/retry");
    }

    /** Of a certificate, which takes a whole path to come by, the questions' own tests ask. */
    @Test
    void every_read_answers_with_its_position_and_waits_for_a_later_one_if_it_says_so() throws Exception {
        Map<String, String> places = Map.of(
                "/workers/{id}",
                "/workers/" + registered(),
                "/cohorts/{id}",
                "/cohorts/" + cohort(1),
                "/bodies/{id}",
                "/bodies/STKS",
                "/allowances/{code}",
                "/allowances/TUNJANGAN-SERTIFIKASI",
                "/findings/{finding}",
                "/findings/F11",
                "/schemes/{code}",
                "/schemes/SDM-KESOS");
        String written = get("ministry", "/api/v1/events?limit=1").header("Jejak-Position");
        List<Operation> reads = operations(description())
                .filter(operation -> !operation.writes() && !operation.name().contains("/certificates/"))
                .toList();
        assertThat(reads).hasSizeGreaterThan(10);
        atOnce(reads.size(), i -> {
            Operation read = reads.get(i);
            String path = read.name().replace("GET ", "");
            for (Map.Entry<String, String> place : places.entrySet()) {
                path = path.replace(place.getKey(), place.getValue());
            }
            path = "/api/v1" + path
                    + switch (path) {
                        case String asked when asked.endsWith("/eligibility") -> "?scheme=TUNJANGAN-SERTIFIKASI";
                        case "/counts" -> "?by=phase";
                        case "/counts/series" -> "?by=phase&from=2018-01-01&to=2018-02-01&step=month";
                        case "/counts/diff" -> "?by=phase&on1=2018-01-01";
                        default -> "";
                    };
            Reply told = send(request("ministry", path).header("Jejak-Min-Position", written));
            assertThat(told.outcome()).as(read.name()).isEqualTo("200");
            assertThat(!told.header("Jejak-Position").isEmpty()).as(read.name()).isEqualTo(read.tellsItsPosition());
            Reply later = send(request("ministry", path).header("Jejak-Min-Position", "999999999999"));
            assertThat(later.outcome())
                    .as(read.name())
                    .isEqualTo(
                            read.parameters("header").contains("Jejak-Min-Position") ? "503 not-yet-visible" : "200");
            return read;
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

        boolean tellsItsPosition() {
            return node.path("responses").properties().stream()
                    .anyMatch(answer -> answer.getKey().startsWith("2")
                            && answer.getValue().path("headers").has("Jejak-Position"));
        }

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
