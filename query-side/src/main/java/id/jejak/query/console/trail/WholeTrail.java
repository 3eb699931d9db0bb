package id.jejak.query.console.trail;

import id.jejak.projection.trail.view.TrailEntry;
import id.jejak.projection.view.Items;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;

/** One stream's trail, read to its end: newest first cannot be told otherwise, and a stream is short. */
public final class WholeTrail {

    /** How many entries to ask for at once. */
    public static final int MOST = 500;

    private WholeTrail() {}

    /** All entries, oldest first. */
    public static List<TrailEntry> of(LongFunction<Items<TrailEntry>> after) {
        List<TrailEntry> all = new ArrayList<>();
        String next = "0";
        while (next != null) {
            Items<TrailEntry> part = after.apply(Long.parseLong(next));
            all.addAll(part.items());
            next = part.nextCursor();
        }
        return List.copyOf(all);
    }
}
