package id.jejak.deploy.access;

import id.jejak.access.Identity;
import id.jejak.access.Role;
import id.jejak.body.BodyId;
import id.jejak.reference.Region;
import java.util.List;
import java.util.Set;

/** The accounts of a fresh installation, as the API contract names them. */
final class FirstAccounts {

    private static final Region WEST_BANDUNG = new Region("32.17");
    private static final Region BANDUNG = new Region("32.73");
    private static final BodyId STKS = new BodyId("STKS");

    static final List<Identity> ALL = List.of(
            district("operator", "Operator Dinas Sosial KBB", Role.OPERATOR),
            district("head", "Kepala Dinas Sosial KBB", Role.HEAD),
            district("allowance", "Petugas Tunjangan Dinas Sosial KBB", Role.ALLOWANCE_OFFICER),
            new Identity(
                    "operator2",
                    "Operator Dinas Sosial Kota Bandung",
                    "Dinas Sosial Kota Bandung",
                    Set.of(Role.OPERATOR),
                    List.of(BANDUNG),
                    Set.of()),
            body("secretariat", "Sekretariat STKS", Role.SECRETARIAT),
            body("assessor", "Asesor Pertama STKS", Role.ASSESSOR),
            body("assessor2", "Asesor Kedua STKS", Role.ASSESSOR),
            body("panel", "Panel STKS", Role.PANEL),
            body("panel2", "Panel dan Asesor STKS", Role.PANEL, Role.ASSESSOR),
            everywhere("ministry", "Pejabat Pertama Kementerian Sosial", Offices.MINISTRY, Role.MINISTRY),
            everywhere("ministry2", "Pejabat Kedua Kementerian Sosial", Offices.MINISTRY, Role.MINISTRY),
            everywhere("inspector", "Auditor Inspektorat Jenderal", "Inspektorat Jenderal", Role.INSPECTOR),
            everywhere("admin", "Administrator Jejak", Offices.MINISTRY, Role.ADMIN));

    private FirstAccounts() {}

    private static Identity district(String account, String name, Role role) {
        return new Identity(account, name, Offices.DISTRICT, Set.of(role), List.of(WEST_BANDUNG), Set.of());
    }

    private static Identity body(String account, String name, Role... roles) {
        return new Identity(account, name, Offices.BODY, Set.of(roles), List.of(), Set.of(STKS));
    }

    private static Identity everywhere(String account, String name, String office, Role role) {
        return new Identity(account, name, office, Set.of(role), List.of(), Set.of());
    }
}
