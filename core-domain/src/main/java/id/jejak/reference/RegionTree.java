package id.jejak.reference;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Regions by the segments of their codes. A tree, because the country has some 90,000 regions in one stream, and adding
 * one must copy a few siblings, not all of them.
 *
 * @param name null for a region that is known only by what lies in it
 */
record RegionTree(@Nullable String name, SortedMap<String, RegionTree> parts) {

    static final RegionTree EMPTY = new RegionTree(null, Collections.emptySortedMap());

    Optional<String> name(Region region) {
        RegionTree at = this;
        for (String segment : segments(region)) {
            RegionTree part = at.parts.get(segment);
            if (part == null) {
                return Optional.empty();
            }
            at = part;
        }
        return Optional.ofNullable(at.name);
    }

    /** Whether the region, or one within it, is named. */
    boolean holds(Region region) {
        RegionTree at = this;
        for (String segment : segments(region)) {
            at = at.parts.get(segment);
            if (at == null) {
                return false;
            }
        }
        return true;
    }

    /** Whether the region is named, or the nearest named region that holds it has no parts on record. */
    boolean covers(Region region) {
        RegionTree at = this;
        for (String segment : segments(region)) {
            RegionTree part = at.parts.get(segment);
            if (part == null) {
                return at.name != null && at.parts.isEmpty();
            }
            at = part;
        }
        return at.name != null;
    }

    RegionTree with(Region region, String newName) {
        return with(segments(region), newName);
    }

    private RegionTree with(List<String> path, String newName) {
        if (path.isEmpty()) {
            return new RegionTree(newName, parts);
        }
        SortedMap<String, RegionTree> next = new TreeMap<>(parts);
        RegionTree part = parts.getOrDefault(path.getFirst(), EMPTY);
        next.put(path.getFirst(), part.with(path.subList(1, path.size()), newName));
        return new RegionTree(name, Collections.unmodifiableSortedMap(next));
    }

    private static List<String> segments(Region region) {
        return List.of(region.code().split("\\.", -1));
    }
}
