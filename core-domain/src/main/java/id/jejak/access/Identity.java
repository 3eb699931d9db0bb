package id.jejak.access;

import id.jejak.body.AssessorId;
import id.jejak.body.BodyId;
import id.jejak.reference.Region;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who acts or asks.
 *
 * @param account the account's name; an assessor's account name is the assessor's id
 * @param name what the account is called, as written beside each event
 * @param office where the person serves
 * @param regions what bounds OPERATOR, HEAD and ALLOWANCE_OFFICER
 * @param bodies what bounds SECRETARIAT, ASSESSOR and PANEL
 */
public record Identity(
        String account, String name, String office, Set<Role> roles, List<Region> regions, Set<BodyId> bodies) {

    public Identity {
        roles = Set.copyOf(roles);
        regions = List.copyOf(regions);
        bodies = Set.copyOf(bodies);
    }

    /** Whether the account has one of these roles. */
    public boolean isAny(Role... wanted) {
        return acting(wanted).isPresent();
    }

    /** The first of these roles that the account has: the one in which it acts. */
    public Optional<Role> acting(Role... wanted) {
        return List.of(wanted).stream().filter(roles::contains).findFirst();
    }

    /** Whether the region lies under one of the account's. */
    public boolean covers(Region region) {
        return regions.stream().anyMatch(region::isUnder);
    }

    /** Whether the account serves the body. */
    public boolean serves(BodyId body) {
        return bodies.contains(body);
    }

    /** The id under which the account assesses. */
    public AssessorId asAssessor() {
        return new AssessorId(account);
    }
}
