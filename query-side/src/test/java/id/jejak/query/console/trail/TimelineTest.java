package id.jejak.query.console.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import id.jejak.projection.trail.view.Summary;
import id.jejak.projection.trail.view.TrailEntry;
import id.jejak.projection.view.Items;
import id.jejak.query.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final LocalDate DAY = LocalDate.of(2018, 2, 5);
    private static final TimelinePart NEWEST = new TimelinePart(null, null);

    @Test
    void a_long_trail_is_told_part_by_part_in_either_order() {
        List<TrailEntry> trail = LongStream.rangeClosed(1, 45)
                .mapToObj(position -> entry(position, "score.recorded", null, "api", DAY))
                .toList();
        assertThat(walk(trail, "oldest"))
                .isEqualTo(LongStream.rangeClosed(1, 45).boxed().toList());
        assertThat(walk(trail, "newest"))
                .isEqualTo(LongStream.rangeClosed(1, 45).boxed().toList().reversed());
        assertThat(Timeline.of(trail, DAY, NEWEST).total()).isEqualTo(45);
        assertThatThrownBy(() -> Timeline.of(trail, DAY, new TimelinePart("random", null)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void seats_alike_in_a_row_are_told_once_and_anything_else_each_time() {
        List<TrailEntry> trail = List.of(
                entry(1, "cohort.seat-taken", null, "api", DAY),
                entry(2, "cohort.seat-taken", null, "api", DAY),
                entry(3, "cohort.seat-taken", null, "api", DAY.plusDays(1)),
                entry(4, "cohort.quota-revised", null, "api", DAY),
                entry(5, "cohort.quota-revised", null, "api", DAY));
        assertThat(Timeline.of(trail, DAY, new TimelinePart("oldest", null)).told())
                .extracting(Told::position, Told::times)
                .containsExactly(tuple(1L, 2), tuple(3L, 1), tuple(4L, 1), tuple(5L, 1));
    }

    @Test
    void days_between_effect_and_record_are_counted_in_western_indonesian_time() {
        assertThat(told(entry(1, "x", null, "api", LocalDate.of(2018, 2, 5))).daysLate())
                .as("recorded at 00:30 on the 6th in Jakarta, the 5th in Greenwich")
                .isEqualTo(1);
        assertThat(told(entry(1, "x", null, "api", LocalDate.of(2018, 2, 9))).daysLate())
                .isEqualTo(-3);
    }

    @Test
    void only_the_sample_is_marked_as_simulated_and_only_where_it_says_so() {
        assertThat(told(entry(1, "x", "simulasi", "sample", DAY)))
                .returns(true, Told::simulated)
                .returns(null, Told::why);
        assertThat(told(entry(1, "x", "simulasi: sakit", "sample", DAY)))
                .returns(true, Told::simulated)
                .returns("sakit", Told::why);
        assertThat(told(entry(1, "x", "kuota provinsi", "sample", DAY)))
                .returns(false, Told::simulated)
                .returns("kuota provinsi", Told::why);
        assertThat(told(entry(1, "x", "simulasi", "api", DAY)))
                .returns(false, Told::simulated)
                .returns("simulasi", Told::why);
        assertThat(told(entry(1, "x", " ", "sample", DAY)).why()).isNull();
    }

    @Test
    void what_takes_effect_later_lies_ahead() {
        assertThat(Told.of(entry(1, "x", null, "api", DAY.plusDays(1)), DAY).ahead())
                .isTrue();
        assertThat(Told.of(entry(1, "x", null, "api", DAY), DAY).ahead()).isFalse();
    }

    @Test
    void a_trail_is_read_to_its_end() {
        List<Long> asked = new ArrayList<>();
        List<TrailEntry> whole = WholeTrail.of(after -> {
            asked.add(after);
            return new Items<>(
                    List.of(entry(after + 1, "x", null, "api", DAY)), after < 2 ? Long.toString(after + 1) : null);
        });
        assertThat(asked).containsExactly(0L, 1L, 2L);
        assertThat(whole).extracting(TrailEntry::position).containsExactly(1L, 2L, 3L);
    }

    private static List<Long> walk(List<TrailEntry> trail, String order) {
        List<Long> read = new ArrayList<>();
        Long after = null;
        do {
            Timeline part = Timeline.of(trail, DAY, new TimelinePart(order, after));
            part.told().forEach(told -> read.add(told.position()));
            after = part.next();
        } while (after != null);
        return read;
    }

    private static Told told(TrailEntry entry) {
        return Told.of(entry, DAY);
    }

    private static TrailEntry entry(
            long position, String type, @Nullable String reason, String channel, LocalDate effectiveOn) {
        return new TrailEntry(
                position,
                new UUID(7, position),
                type,
                "cohort:1",
                null,
                null,
                new Summary("Sesuatu", "Something"),
                "head",
                "Contoh head",
                "HEAD",
                "Kantor",
                Instant.parse("2018-02-05T17:30:00Z"),
                effectiveOn,
                List.of(),
                null,
                null,
                channel,
                reason);
    }
}
