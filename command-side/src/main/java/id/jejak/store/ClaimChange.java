package id.jejak.store;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a unit does to a claim.
 *
 * @param before who must hold it before, null for nobody
 * @param after who holds it after, null for nobody
 * @param taken the claim as it is taken, null where it is only let go
 */
record ClaimChange(
        @Nullable String before,
        @Nullable String after,
        @Nullable Claim taken) {

    /** By kind and key. Sorted, so that two units never wait for each other. */
    static Map<List<String>, ClaimChange> of(AppendUnit unit) {
        Map<List<String>, ClaimChange> changes = new TreeMap<>(
                Comparator.<List<String>, String>comparing(List::getFirst).thenComparing(List::getLast));
        for (HeldClaim release : unit.releases) {
            changes.put(List.of(release.kind(), release.key()), new ClaimChange(release.stream(), null, null));
        }
        for (Claim take : unit.takes) {
            changes.compute(
                    List.of(take.kind(), take.key()),
                    (_, released) -> new ClaimChange(released == null ? null : released.before(), take.stream(), take));
        }
        return changes;
    }
}
