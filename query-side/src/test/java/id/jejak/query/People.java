package id.jejak.query;

import id.jejak.access.Identity;
import id.jejak.access.Role;
import id.jejak.body.BodyId;
import id.jejak.reference.Region;
import id.jejak.rules.ShippedBodies;
import java.util.List;
import java.util.Set;

/** Who acts and asks in these tests. */
final class People {

    /** A body of which the secretariat of STKS sees nothing. */
    static final BodyId OTHER_BODY = new BodyId("LSPS-CONTOH");

    private static final List<Region> KBB = List.of(new Region("32.17"));
    private static final List<Region> BANDUNG = List.of(new Region("32.73"));

    private People() {}

    static Identity of(String account) {
        return switch (account) {
            case "operator" -> district(account, Role.OPERATOR, KBB);
            case "head" -> district(account, Role.HEAD, KBB);
            case "allowance" -> district(account, Role.ALLOWANCE_OFFICER, KBB);
            case "operator2" -> district(account, Role.OPERATOR, BANDUNG);
            case "head2" -> district(account, Role.HEAD, BANDUNG);
            case "secretariat" -> body(account, ShippedBodies.STKS, Role.SECRETARIAT);
            case "secretariat2" -> body(account, OTHER_BODY, Role.SECRETARIAT);
            case "assessor", "assessor2" -> body(account, ShippedBodies.STKS, Role.ASSESSOR);
            case "panel" -> body(account, ShippedBodies.STKS, Role.PANEL);
            case "panel2" -> body(account, ShippedBodies.STKS, Role.PANEL, Role.ASSESSOR);
            case "ministry" -> anywhere(account, Role.MINISTRY);
            case "inspector" -> anywhere(account, Role.INSPECTOR);
            case "admin" -> anywhere(account, Role.ADMIN);
            default -> throw new IllegalArgumentException("Nobody is called " + account);
        };
    }

    private static Identity district(String account, Role role, List<Region> regions) {
        return identity(account, Set.of(role), regions, Set.of());
    }

    private static Identity body(String account, BodyId body, Role... roles) {
        return identity(account, Set.of(roles), List.of(), Set.of(body));
    }

    private static Identity anywhere(String account, Role role) {
        return identity(account, Set.of(role), List.of(), Set.of());
    }

    private static Identity identity(String account, Set<Role> roles, List<Region> regions, Set<BodyId> bodies) {
        return new Identity(account, "Contoh " + account, "Kantor " + account, roles, regions, bodies);
    }
}
