package id.jejak.query;

import id.jejak.access.Identity;
import id.jejak.access.Role;
import id.jejak.reference.Region;
import java.util.List;

/** What a reader may see. */
public final class Readers {

    private Readers() {}

    /** The regions that bound the reader; empty for who sees all. */
    public static List<Region> regions(Identity reader) {
        if (reader.isAny(Role.MINISTRY, Role.INSPECTOR, Role.ADMIN)) {
            return List.of();
        }
        if (reader.isAny(Role.OPERATOR, Role.HEAD, Role.ALLOWANCE_OFFICER)) {
            return reader.regions();
        }
        throw Refused.roleNotAllowed();
    }
}
