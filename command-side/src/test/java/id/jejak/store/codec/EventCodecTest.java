package id.jejak.store.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.EventType;
import id.jejak.kernel.Personal;
import id.jejak.kernel.Rejection;
import id.jejak.worker.event.ApplicationReturned;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

class EventCodecTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    sealed interface Family extends DomainEvent {

        @EventType(name = "family.named", revision = 3)
        record Named(
                LocalDate effectiveOn,
                @Personal String name,
                @Personal @Nullable Address address,
                @Nullable Seal seal,
                int count)
                implements Family {

            public String getLabel() {
                return "not a component";
            }

            public boolean isLong() {
                return true;
            }
        }

        @EventType(name = "family.closed")
        record Closed(LocalDate effectiveOn) implements Family {}
    }

    record Address(String street, LocalDate since) {}

    record Seal(String number, @Personal @Nullable String signatory) {}

    @EventType(name = "family.closed")
    record ClosedToo(LocalDate effectiveOn) implements DomainEvent {}

    record Nameless(LocalDate effectiveOn) implements DomainEvent {}

    private static final EventTypes TYPES = EventTypes.of(List.of(Family.class));
    private static final Upcaster FIRST = step(1, payload -> payload.put("count", 7));
    private static final Upcaster SECOND = step(2, payload -> payload.set("name", payload.remove("fullName")));
    private static final EventCodec CODEC = new EventCodec(TYPES, List.of(SECOND, FIRST), PersonalCodec.PLAIN);

    /** What it sealed says so; what was stored plain, before it was there, it takes as it is. */
    private static final PersonalCodec SEALING = new PersonalCodec() {
        @Override
        public JsonNode seal(String stream, JsonNode plain) {
            return StringNode.valueOf(stream + "!" + plain);
        }

        @Override
        public JsonNode open(String stream, JsonNode stored) {
            return stored.isString() && stored.stringValue().startsWith(stream + "!")
                    ? new ObjectMapper().readTree(stored.stringValue().substring(stream.length() + 1))
                    : stored;
        }
    };

    private static Upcaster step(int from, Consumer<ObjectNode> change) {
        return new Upcaster() {
            @Override
            public String name() {
                return "family.named";
            }

            @Override
            public int from() {
                return from;
            }

            @Override
            public ObjectNode upcast(ObjectNode payload) {
                change.accept(payload);
                return payload;
            }
        };
    }

    @Test
    void writes_components_in_their_order_with_iso_dates_and_without_nulls() {
        var event = new Family.Named(DAY, "Siti", new Address("Jl. Braga", DAY), new Seal("7", null), 2);

        assertThat(CODEC.write("worker:1", event))
                .isEqualTo("{\"effectiveOn\":\"2026-03-02\",\"name\":\"Siti\",\"address\":{\"street\":\"Jl. Braga\","
                        + "\"since\":\"2026-03-02\"},\"seal\":{\"number\":\"7\"},\"count\":2}");
        assertThat(CODEC.write("worker:1", new Family.Named(DAY, "Siti", null, null, 0)))
                .isEqualTo("{\"effectiveOn\":\"2026-03-02\",\"name\":\"Siti\",\"count\":0}");
    }

    @Test
    void reads_what_it_wrote() {
        var event = new Family.Named(DAY, "Siti", new Address("Jl. Braga", DAY), new Seal("7", "Budi"), 2);

        assertThat(CODEC.read("worker:1", "family.named", 3, CODEC.write("worker:1", event)))
                .isEqualTo(event);
    }

    @Test
    void passes_over_unknown_fields() {
        assertThat(CODEC.read("x", "family.closed", 1, "{\"effectiveOn\":\"2026-03-02\",\"later\":{\"a\":[1]}}"))
                .isEqualTo(new Family.Closed(DAY));
    }

    @Test
    void leads_an_old_revision_through_each_step() {
        assertThat(CODEC.read("x", "family.named", 1, "{\"effectiveOn\":\"2026-03-02\",\"fullName\":\"Siti\"}"))
                .isEqualTo(new Family.Named(DAY, "Siti", null, null, 7));
        assertThat(CODEC.read(
                        "x", "family.named", 2, "{\"effectiveOn\":\"2026-03-02\",\"fullName\":\"Siti\",\"count\":1}"))
                .isEqualTo(new Family.Named(DAY, "Siti", null, null, 1));
    }

    @Test
    void every_personal_component_passes_the_one_seam_both_ways() {
        EventCodec codec = new EventCodec(TYPES, List.of(FIRST, SECOND), SEALING);
        var event = new Family.Named(DAY, "Siti", new Address("Jl. Braga", DAY), new Seal("7", "Budi"), 2);

        String stored = codec.write("worker:1", event);

        assertThat(stored)
                .contains("\"name\":\"worker:1!\\\"Siti\\\"\"")
                .contains("\"address\":\"worker:1!{")
                .contains("\"signatory\":\"worker:1!\\\"Budi\\\"\"");
        assertThat(codec.read("worker:1", "family.named", 3, stored)).isEqualTo(event);
        assertThat(codec.read(
                        "worker:1",
                        "family.named",
                        3,
                        codec.write("worker:1", new Family.Named(DAY, "S", null, null, 1))))
                .isEqualTo(new Family.Named(DAY, "S", null, null, 1));
    }

    @Test
    void reason_and_signatory_beside_an_event_pass_the_seam_too() {
        EventCodec codec = new EventCodec(TYPES, List.of(FIRST, SECOND), SEALING);
        Map<String, Object> said =
                Map.of("actor", "operator", "reason", "ill", "basis", Map.of("number", "7", "signatory", "Budi"));

        String stored = codec.writeMetadata("worker:1", said);

        assertThat(stored)
                .contains("\"actor\":\"operator\"", "\"number\":\"7\"")
                .contains("\"reason\":\"worker:1!\\\"ill\\\"\"")
                .contains("\"signatory\":\"worker:1!\\\"Budi\\\"\"");
        assertThat(codec.readMetadata("worker:1", stored)).isEqualTo(said);
        assertThat(codec.readMetadata("worker:1", CODEC.writeMetadata("worker:1", said)))
                .describedAs("as it was stored before")
                .isEqualTo(said);
    }

    @Test
    void what_a_file_lacks_is_a_clerks_free_text_and_passes_the_seam() {
        EventCodec codec = new EventCodec(EventTypes.of(List.of(ApplicationReturned.class)), List.of(), SEALING);
        var returned = new ApplicationReturned(1, List.of("KTP of Siti"), DAY);

        String stored = codec.write("worker:1", returned);

        assertThat(stored).contains("\"missing\":\"worker:1![");
        assertThat(codec.read("worker:1", "application.returned", 1, stored)).isEqualTo(returned);
        assertThat(codec.read(
                        "worker:1",
                        "application.returned",
                        1,
                        "{\"caseNumber\":1,\"missing\":[\"KTP of Siti\"],\"effectiveOn\":\"2026-03-02\"}"))
                .describedAs("as it was stored before")
                .isEqualTo(returned);
    }

    @Test
    void refuses_text_that_cannot_be_stored_and_takes_its_look_alikes() {
        for (String bad : List.of("\u0000", "\ud800", "\udc00x")) {
            assertThatThrownBy(() -> CODEC.write("x", new Family.Named(DAY, bad, null, null, 1)))
                    .isInstanceOfSatisfying(
                            Rejection.class, r -> assertThat(r.code()).isEqualTo("text-invalid"));
            assertThatThrownBy(() -> CODEC.writeMetadata("x", Map.of("on", Map.of("a", bad))))
                    .isInstanceOf(Rejection.class);
        }
        for (String good : List.of("\\u0000", "\\\\u0000", "𝄞", "\u0001", "\\ud800")) {
            var event = new Family.Named(DAY, good, null, null, 1);
            assertThat(CODEC.read("x", "family.named", 3, CODEC.write("x", event)))
                    .isEqualTo(event);
        }
    }

    @Test
    void looks_at_what_escapes_stand_for() {
        for (String bad : List.of("\"\\u0000\"", "\"\\ud800\"", "\"\\udc00\"", "\"\\ud800\\u0041\"", "\"\\ud800x\"")) {
            assertThatThrownBy(() -> TextCheck.requireJson(bad)).isInstanceOf(Rejection.class);
        }
        for (String good : List.of("\"\\ud834\\udd1e\"", "\"\\\\u0000\"", "\"\\n\\u0041\"")) {
            assertThat(TextCheck.requireJson(good)).isEqualTo(good);
        }
    }

    @Test
    void metadata_holds_plain_values_only() {
        Map<String, Object> metadata = Map.of("b", 1, "a", "x", "m", Map.of("n", 1.5, "l", List.of(true, "y")));

        assertThat(CODEC.writeMetadata("x", metadata))
                .startsWith("{\"a\":\"x\",\"b\":1,\"m\":{")
                .satisfies(json -> assertThat(CODEC.readMetadata("x", json)).isEqualTo(metadata));
        assertThatThrownBy(() -> CODEC.writeMetadata("x", Map.of("day", DAY)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refuses_at_start_what_would_fail_later() {
        assertThatThrownBy(() -> EventTypes.of(List.of(Family.class, ClosedToo.class)))
                .hasMessageContaining("family.closed");
        assertThatThrownBy(() -> EventTypes.of(List.of(Nameless.class))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> EventTypes.of(List.of(String.class))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new EventCodec(TYPES, List.of(FIRST), PersonalCodec.PLAIN))
                .hasMessageContaining("family.named revision 2");
        assertThatThrownBy(() -> new EventCodec(TYPES, List.of(FIRST, SECOND, FIRST), PersonalCodec.PLAIN))
                .hasMessageContaining("Two upcasters");
        assertThatThrownBy(() -> new EventCodec(TYPES, List.of(FIRST, SECOND, step(3, _ -> {})), PersonalCodec.PLAIN))
                .hasMessageContaining("no event has");
    }

    @Test
    void an_unknown_name_or_a_newer_revision_is_told_apart() {
        assertThatThrownBy(() -> CODEC.read("x", "family.lost", 1, "{}")).isInstanceOf(UnknownEventType.class);
        assertThatThrownBy(() -> CODEC.read("x", "family.named", 4, "{}")).isInstanceOf(UnknownEventType.class);
        assertThatThrownBy(() -> CODEC.write("x", new ClosedToo(DAY))).isInstanceOf(UnknownEventType.class);
    }
}
