package id.jejak.projection.scope;

import id.jejak.worker.state.Engagement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A region in which a worker is or was engaged.
 *
 * @param until the last day there, null while it is open
 * @param allUntil the last day anywhere, null while it is open
 */
record Belonging(
        String region, @Nullable LocalDate until, @Nullable LocalDate allUntil) {

    static List<Belonging> of(Collection<Engagement> engagements) {
        Map<String, LocalDate> until = new TreeMap<>();
        LocalDate all = LocalDate.MIN;
        for (Engagement engagement : engagements) {
            LocalDate to = engagement.period().to() == null
                    ? LocalDate.MAX
                    : engagement.period().to();
            until.merge(engagement.region().code(), to, Belonging::later);
            all = later(all, to);
        }
        List<Belonging> regions = new ArrayList<>();
        for (Map.Entry<String, LocalDate> region : until.entrySet()) {
            regions.add(new Belonging(region.getKey(), orOpen(region.getValue()), orOpen(all)));
        }
        return regions;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static @Nullable LocalDate orOpen(LocalDate day) {
        return day.equals(LocalDate.MAX) ? null : day;
    }
}
