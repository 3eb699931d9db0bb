package id.jejak.query.console.trail;

import id.jejak.projection.trail.view.TrailEntry;
import id.jejak.query.Moments;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a timeline, or several alike in a row.
 *
 * @param entry the first of them
 * @param times how many
 * @param ahead whether it takes effect after the day that is asked about
 */
public record Told(TrailEntry entry, int times, boolean ahead) {

    private static final String SIMULATED = "simulasi";

    static Told of(TrailEntry entry, LocalDate on) {
        return new Told(entry, 1, entry.effectiveOn().isAfter(on));
    }

    Told andAgain() {
        return new Told(entry, times + 1, ahead);
    }

    /** Whether both are a seat, taken or released alike. */
    boolean isLike(TrailEntry other) {
        return entry.type().startsWith("cohort.seat-")
                && entry.type().equals(other.type())
                && entry.summary().equals(other.summary())
                && entry.effectiveOn().equals(other.effectiveOn())
                && recordedOn(entry).equals(recordedOn(other))
                && Objects.equals(entry.actor(), other.actor())
                && Objects.equals(entry.basis(), other.basis())
                && Objects.equals(entry.reason(), other.reason());
    }

    public long position() {
        return entry.position();
    }

    /** How many days after it took effect it was recorded; negative where before. */
    public long daysLate() {
        return ChronoUnit.DAYS.between(entry.effectiveOn(), recordedOn(entry));
    }

    /** Whether it is none of what the sample's sources report. */
    public boolean simulated() {
        return "sample".equals(entry.channel())
                && entry.reason() != null
                && entry.reason().startsWith(SIMULATED);
    }

    /** The reason without the mark of a simulation, null where nothing is left. */
    public @Nullable String why() {
        String reason = entry.reason();
        if (reason != null && simulated()) {
            reason = reason.substring(SIMULATED.length()).replaceFirst("^:\\s*", "");
        }
        return reason == null || reason.isBlank() ? null : reason;
    }

    private static LocalDate recordedOn(TrailEntry entry) {
        return LocalDate.ofInstant(entry.recordedAt(), Moments.ZONE);
    }
}
