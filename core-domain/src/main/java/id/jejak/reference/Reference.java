package id.jejak.reference;

import id.jejak.reference.event.CategoryAdded;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What is so of the reference data: which categories and regions there are. */
public final class Reference {

    static final Reference EMPTY = new Reference(Collections.emptySortedMap(), RegionTree.EMPTY);

    private final SortedMap<Category, CategoryAdded> categories;
    private final RegionTree regions;

    private Reference(SortedMap<Category, CategoryAdded> categories, RegionTree regions) {
        this.categories = categories;
        this.regions = regions;
    }

    /** What was said of the category when it was added, empty where it is unknown. */
    public Optional<CategoryAdded> category(Category code) {
        return Optional.ofNullable(categories.get(code));
    }

    /** All categories, by code. */
    public SortedMap<Category, CategoryAdded> categories() {
        return categories;
    }

    /** The region's name, empty where the region itself was not added, even if parts of it were. */
    public Optional<String> regionName(Region code) {
        return regions.name(code);
    }

    /**
     * Whether somebody can work there: the region was added, or it lies in one whose parts nobody has listed yet. Where
     * parts are listed, they are all there are.
     */
    public boolean covers(Region code) {
        return regions.covers(code);
    }

    /** Whether anything is on record of the region: it was added, or holds one that was, or somebody can work there. */
    public boolean knows(Region code) {
        return regions.holds(code) || regions.covers(code);
    }

    Reference with(CategoryAdded category) {
        SortedMap<Category, CategoryAdded> next = new TreeMap<>(categories);
        next.put(category.code(), category);
        return new Reference(Collections.unmodifiableSortedMap(next), regions);
    }

    Reference with(Region region, String name) {
        return new Reference(categories, regions.with(region, name));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Reference that && categories.equals(that.categories) && regions.equals(that.regions);
    }

    @Override
    public int hashCode() {
        return 31 * categories.hashCode() + regions.hashCode();
    }
}
