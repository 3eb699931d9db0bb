package id.jejak.reference;

import id.jejak.kernel.Rejection;
import java.util.regex.Pattern;

/**
 * A place in the ministry of home affairs' own code, {@code PP.KK.CC.DDDD}: province, district, kecamatan, village, or
 * the first segments of it. That it exists is not promised; the register of regions says so.
 */
public record Region(String code) implements Comparable<Region> {

    private static final Pattern CODE = Pattern.compile("[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?");

    /** @throws Rejection {@code region-invalid} when the code has another shape */
    public Region {
        Rejection.unless(CODE.matcher(code).matches(), "region-invalid", "A region code reads PP.KK.CC.DDDD", "region");
    }

    /** Whether this is {@code prefix} or lies within it; by whole segments, so 32.17 holds nothing of 32.1. */
    public boolean isUnder(Region prefix) {
        return code.equals(prefix.code) || code.startsWith(prefix.code + ".");
    }

    /** How many segments the code has: 1 for a province, 2 for a district, 3 for a kecamatan, 4 for a village. */
    public int depth() {
        return code.split("\\.", -1).length;
    }

    @Override
    public int compareTo(Region other) {
        return code.compareTo(other.code);
    }
}
