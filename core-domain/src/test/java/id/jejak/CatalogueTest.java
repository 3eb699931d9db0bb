package id.jejak;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.allowance.command.AllowanceCommand;
import id.jejak.allowance.event.AllowanceEvent;
import id.jejak.body.command.BodyCommand;
import id.jejak.body.event.BodyEvent;
import id.jejak.cohort.command.CohortCommand;
import id.jejak.cohort.event.CohortEvent;
import id.jejak.kernel.EventType;
import id.jejak.kernel.Personal;
import id.jejak.payment.command.PaymentsCommand;
import id.jejak.payment.event.PaymentsEvent;
import id.jejak.reference.command.ReferenceCommand;
import id.jejak.reference.event.ReferenceEvent;
import id.jejak.scheme.command.SchemeCommand;
import id.jejak.scheme.event.SchemeEvent;
import id.jejak.worker.command.WorkerCommand;
import id.jejak.worker.event.WorkerEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds docs/catalogue.md to the code. After a change, run this test once with {@code -Djejak.catalogue=write}. */
class CatalogueTest {

    private static final Path PAGE = Path.of("docs/catalogue.md");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern REFUSAL = Pattern.compile("\"([a-z]+(?:-[a-z]+)+)\",\\s*\"[A-Z]");
    private static final List<Class<?>> EVENTS = List.of(
            WorkerEvent.class,
            CohortEvent.class,
            SchemeEvent.class,
            AllowanceEvent.class,
            PaymentsEvent.class,
            BodyEvent.class,
            ReferenceEvent.class);
    private static final List<Class<?>> COMMANDS = List.of(
            WorkerCommand.class,
            CohortCommand.class,
            SchemeCommand.class,
            AllowanceCommand.class,
            PaymentsCommand.class,
            BodyCommand.class,
            ReferenceCommand.class);

    @Test
    void the_catalogue_is_what_the_code_says() throws IOException {
        String page = page();
        if ("write".equals(System.getProperty("jejak.catalogue"))) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    @Test
    void no_two_events_share_a_name() {
        List<String> names = EVENTS.stream()
                .flatMap(CatalogueTest::records)
                .map(type -> type.getAnnotation(EventType.class).name())
                .toList();
        assertThat(names).doesNotHaveDuplicates().hasSizeGreaterThan(30);
    }

    private static String page() throws IOException {
        StringBuilder page = new StringBuilder();
        page.append(
                "# Catalogue\n\nMade from the code and held to it by `CatalogueTest`. *Italic* fields are personal.\n");
        page.append("\n## Events\n");
        for (Class<?> family : EVENTS) {
            page.append("\n### ")
                    .append(family.getSimpleName())
                    .append("\n\n| name | revision | fields |\n|---|---|---|\n");
            records(family)
                    .sorted(Comparator.comparing(
                            type -> type.getAnnotation(EventType.class).name()))
                    .forEach(type -> page.append("| `%s` | %d | %s |\n"
                            .formatted(
                                    type.getAnnotation(EventType.class).name(),
                                    type.getAnnotation(EventType.class).revision(),
                                    fields(type))));
        }
        page.append("\n## Commands\n\n");
        for (Class<?> family : COMMANDS) {
            page.append("- **").append(family.getSimpleName()).append("**: ");
            page.append(records(family).map(Class::getSimpleName).sorted().collect(Collectors.joining(", ")));
            page.append('\n');
        }
        page.append("\n## Refusals\n\n| code | refused by |\n|---|---|\n");
        refusals().forEach((code, places) -> page.append("| `%s` | %s |\n".formatted(code, String.join(", ", places))));
        return page.toString();
    }

    private static Stream<Class<?>> records(Class<?> family) {
        return family.isSealed()
                ? Arrays.stream(family.getPermittedSubclasses()).flatMap(CatalogueTest::records)
                : Stream.of(family);
    }

    private static String fields(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(part -> part.isAnnotationPresent(Personal.class) ? "*" + part.getName() + "*" : part.getName())
                .collect(Collectors.joining(", "));
    }

    private static SortedMap<String, SortedSet<String>> refusals() throws IOException {
        SortedMap<String, SortedSet<String>> codes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher matcher = REFUSAL.matcher(Files.readString(file));
                while (matcher.find()) {
                    codes.computeIfAbsent(matcher.group(1), code -> new TreeSet<>())
                            .add(file.getFileName().toString().replace(".java", ""));
                }
            }
        }
        return codes;
    }
}
