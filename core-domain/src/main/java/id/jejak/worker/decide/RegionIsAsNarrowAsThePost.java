package id.jejak.worker.decide;

import id.jejak.kernel.Rejection;
import id.jejak.reference.Category;
import id.jejak.reference.Region;
import id.jejak.rules.RuleBook;

/** Whoever is engaged works in a district, and in a kecamatan where the category has one post for each. */
final class RegionIsAsNarrowAsThePost {

    private static final int DISTRICT = 2;
    private static final int KECAMATAN = 3;

    private RegionIsAsNarrowAsThePost() {}

    static void check(RuleBook rules, Category category, Region region) {
        Rejection.unless(
                region.depth() >= (rules.onePerKecamatan(category) ? KECAMATAN : DISTRICT),
                "region-too-wide",
                "An engagement is in a district, or in a kecamatan where the category has one post for each",
                "region");
    }
}
