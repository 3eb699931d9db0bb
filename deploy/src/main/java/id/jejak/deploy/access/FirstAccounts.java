package id.jejak.deploy.access;

import java.util.List;

/** The accounts of a fresh installation, as the API contract names them. */
final class FirstAccounts {

    private static final List<String> WEST_BANDUNG = List.of("32.17");
    private static final List<String> BANDUNG = List.of("32.73");
    private static final List<String> STKS = List.of("STKS");

    static final List<Account> ALL = List.of(
            inRegions("operator", Role.OPERATOR, WEST_BANDUNG),
            inRegions("head", Role.HEAD, WEST_BANDUNG),
            inRegions("allowance", Role.ALLOWANCE_OFFICER, WEST_BANDUNG),
            inRegions("operator2", Role.OPERATOR, BANDUNG),
            inBodies("secretariat", STKS, Role.SECRETARIAT),
            inBodies("assessor", STKS, Role.ASSESSOR),
            inBodies("assessor2", STKS, Role.ASSESSOR),
            inBodies("panel", STKS, Role.PANEL),
            inBodies("panel2", STKS, Role.PANEL, Role.ASSESSOR),
            everywhere("ministry", Role.MINISTRY),
            everywhere("ministry2", Role.MINISTRY),
            everywhere("inspector", Role.INSPECTOR),
            everywhere("admin", Role.ADMIN));

    private FirstAccounts() {}

    private static Account inRegions(String name, Role role, List<String> regions) {
        return new Account(name, List.of(role), regions, List.of());
    }

    private static Account inBodies(String name, List<String> bodies, Role... roles) {
        return new Account(name, List.of(roles), List.of(), bodies);
    }

    private static Account everywhere(String name, Role role) {
        return new Account(name, List.of(role), List.of(), List.of());
    }
}
