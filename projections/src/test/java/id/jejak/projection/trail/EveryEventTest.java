package id.jejak.projection.trail;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.jejak.command.StoredEvents;
import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.EventType;
import id.jejak.projection.trail.view.Summary;
import id.jejak.projection.view.EventNames;
import id.jejak.store.codec.EventCodec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** An event that is forgotten in one of the places where all are entered. */
class EveryEventTest {

    private static final Path GOLDEN = Path.of("../command-side/src/test/resources/golden");
    private static final Set<String> DECLARED = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("id.jejak").stream()
                    .filter(type -> type.isAnnotatedWith(EventType.class) && type.isRecord())
                    .map(type -> type.getAnnotationOfType(EventType.class).name())
                    .collect(Collectors.toSet());

    @Test
    void can_be_stored_and_asked_for() {
        assertThat(DECLARED)
                .hasSizeGreaterThan(30)
                .isEqualTo(StoredEvents.types().names())
                .isEqualTo(EventNames.ALL);
    }

    @Test
    void has_words_in_both_languages() throws IOException {
        EventCodec codec = StoredEvents.codec();
        for (String name : DECLARED) {
            int revision = codec.types().typeOf(codec.types().classOf(name)).revision();
            String json = Files.readString(GOLDEN.resolve(name + "." + revision + ".json"));
            DomainEvent event = codec.read("stream", name, revision, json);
            Summary said = EventWords.of(event);
            assertThat(said.id()).as(name).isNotBlank();
            assertThat(said.en()).as(name).isNotBlank();
        }
    }
}
