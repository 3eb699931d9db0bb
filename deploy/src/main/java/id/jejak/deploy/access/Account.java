package id.jejak.deploy.access;

import java.security.Principal;
import java.util.List;

/**
 * Who a caller is.
 *
 * @param regions region prefixes that bound OPERATOR, HEAD and ALLOWANCE_OFFICER
 * @param bodies certification bodies that bound SECRETARIAT, ASSESSOR and PANEL
 */
public record Account(String name, List<Role> roles, List<String> regions, List<String> bodies) implements Principal {

    public Account {
        roles = List.copyOf(roles);
        regions = List.copyOf(regions);
        bodies = List.copyOf(bodies);
    }

    @Override
    public String getName() {
        return name;
    }
}
