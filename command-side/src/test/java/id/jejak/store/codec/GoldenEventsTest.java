package id.jejak.store.codec;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.command.StoredEvents;
import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.EventType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What was ever stored can be read, and is written alike: a file for each revision of each event, kept for ever. A new
 * event or revision gets its file by running this test once with {@code -Djejak.golden=write}; files of older
 * revisions are never touched.
 */
class GoldenEventsTest {

    private static final Path FOLDER = Path.of("src/test/resources/golden");
    private static final Pattern NAME = Pattern.compile("(.+)\\.(\\d+)\\.json");
    private static final EventTypes TYPES = StoredEvents.types();
    private static final EventCodec CODEC = StoredEvents.codec();

    @Test
    void each_event_is_written_as_it_always_was() throws IOException {
        for (String name : new TreeSet<>(TYPES.names())) {
            DomainEvent example = Examples.of(TYPES.classOf(name));
            Path file = file(example);
            if ("write".equals(System.getProperty("jejak.golden")) && !Files.exists(file)) {
                Files.createDirectories(FOLDER);
                Files.writeString(file, CODEC.write("golden:1", example) + "\n");
            }
            assertThat(file).as("the golden file of %s", name).exists();
            assertThat(CODEC.write("golden:1", example) + "\n").as(name).isEqualTo(Files.readString(file));
        }
    }

    @Test
    void each_stored_revision_is_still_read() throws IOException {
        for (Path file : files()) {
            Matcher name = NAME.matcher(file.getFileName().toString());
            assertThat(name.matches()).as(file.toString()).isTrue();
            String type = name.group(1);
            DomainEvent read = CODEC.read("golden:1", type, Integer.parseInt(name.group(2)), Files.readString(file));
            assertThat(read).as(file.toString()).isEqualTo(Examples.of(TYPES.classOf(type)));
        }
    }

    @Test
    void people_see_each_as_it_is_stored_but_for_the_nik() throws IOException {
        for (Path file : files()) {
            Matcher name = NAME.matcher(file.getFileName().toString());
            assertThat(name.matches()).isTrue();
            String stored = Files.readString(file).strip();
            StoredJson seen = CODEC.masked("golden:1", name.group(1), Integer.parseInt(name.group(2)), stored);
            assertThat(seen.json()).as(file.toString()).doesNotContainPattern("[0-9]{16}");
            if (!stored.contains("3217015705700001")) {
                assertThat(seen.json()).as(file.toString()).isEqualTo(stored);
            }
        }
        String registered =
                Files.readString(FOLDER.resolve("worker.registered.1.json")).strip();
        assertThat(CODEC.masked("golden:1", "worker.registered", 1, registered).json())
                .isEqualTo(registered.replace("3217015705700001", "3217************"));
    }

    @Test
    void of_an_event_that_cannot_be_read_nothing_is_told() {
        assertThat(CODEC.masked("golden:1", "worker.registered", 1, "{\"nik\":\"3217015705\"}")
                        .json())
                .isEqualTo("null");
        assertThat(CODEC.masked("golden:1", "worker.foreseen", 1, "{\"nik\":\"3217015705700001\"}")
                        .json())
                .isEqualTo("null");
        assertThat(CODEC.masked("golden:1", "worker.registered", 9, "{\"nik\":\"3217015705700001\"}")
                        .json())
                .isEqualTo("null");
    }

    @Test
    void no_file_stands_for_an_event_that_is_gone() throws IOException {
        Set<String> expected = TYPES.names().stream()
                .map(TYPES::classOf)
                .map(type -> type.getAnnotation(EventType.class))
                .map(type -> type.name() + "." + type.revision() + ".json")
                .collect(Collectors.toSet());
        assertThat(files()).extracting(file -> file.getFileName().toString()).containsAll(expected);
        assertThat(files()).hasSizeGreaterThanOrEqualTo(TYPES.names().size());
    }

    private static Path file(DomainEvent event) {
        EventType type = TYPES.typeOf(event.getClass());
        return FOLDER.resolve(type.name() + "." + type.revision() + ".json");
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }
}
