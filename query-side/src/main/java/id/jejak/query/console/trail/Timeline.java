package id.jejak.query.console.trail;

import id.jejak.projection.trail.view.TrailEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a trail, ready to be read.
 *
 * @param next where the rest begins, null where this is the end
 * @param total how many entries the whole has
 */
public record Timeline(List<Told> told, @Nullable Long next, int total) {

    private static final int ENTRIES = 20;

    public Timeline {
        told = List.copyOf(told);
    }

    /**
     * That part of these entries.
     *
     * @param oldestFirst the whole trail
     * @param on the day that is asked about; what takes effect later is marked
     */
    public static Timeline of(List<TrailEntry> oldestFirst, LocalDate on, TimelinePart part) {
        List<Told> all = together(oldestFirst, on);
        List<Told> rest = (part.isOldestFirst() ? all : all.reversed())
                .stream().filter(told -> part.comesAfter(told.position())).toList();
        List<Told> shown = rest.subList(0, Math.min(ENTRIES, rest.size()));
        return new Timeline(shown, rest.size() > ENTRIES ? shown.getLast().position() : null, all.size());
    }

    /** Sixty seats taken by one nomination are told once. */
    private static List<Told> together(List<TrailEntry> entries, LocalDate on) {
        List<Told> told = new ArrayList<>();
        for (TrailEntry entry : entries) {
            if (!told.isEmpty() && told.getLast().isLike(entry)) {
                told.add(told.removeLast().andAgain());
            } else {
                told.add(Told.of(entry, on));
            }
        }
        return told;
    }
}
