package id.jejak.deploy.sample;

import id.jejak.access.Identity;
import id.jejak.access.Role;
import id.jejak.body.BodyId;
import id.jejak.deploy.access.Offices;
import id.jejak.reference.Region;
import id.jejak.rules.ShippedBodies;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Who acts in the story, under the names of the first accounts. */
final class Cast {

    private static final LocalDate RENAMED = LocalDate.of(2019, 7, 9);

    private Cast() {}

    /** The account as it was on that day. */
    static Identity of(String account, LocalDate day) {
        return switch (account) {
            case "operator" -> district(account, "Contoh Operator Dinsos", Role.OPERATOR);
            case "head" -> district(account, "Contoh Kepala Dinsos", Role.HEAD);
            case "allowance" -> district(account, "Contoh Petugas Tunjangan", Role.ALLOWANCE_OFFICER);
            case "ministry" ->
                new Identity(
                        account,
                        "Contoh Pejabat Kementerian",
                        Offices.MINISTRY,
                        Set.of(Role.MINISTRY),
                        List.of(),
                        Set.<BodyId>of());
            case "secretariat" -> assessing(account, "Contoh Sekretariat", day, Role.SECRETARIAT);
            case "assessor" -> assessing(account, "Contoh Asesor Satu", day, Role.ASSESSOR);
            case "assessor2" -> assessing(account, "Contoh Asesor Dua", day, Role.ASSESSOR);
            case "panel" -> assessing(account, "Contoh Panel Satu", day, Role.PANEL);
            case "panel2" -> assessing(account, "Contoh Panel Dua", day, Role.PANEL, Role.ASSESSOR);
            default -> throw new IllegalArgumentException("Nobody in the story is called " + account);
        };
    }

    private static Identity district(String account, String name, Role role) {
        return new Identity(
                account, name, Offices.DISTRICT, Set.of(role), List.of(new Region("32.17")), Set.<BodyId>of());
    }

    private static Identity assessing(String account, String name, LocalDate day, Role... roles) {
        String office = day.isBefore(RENAMED) ? Offices.BODY : "Poltekesos Bandung";
        return new Identity(account, name, office, Set.of(roles), List.of(), Set.of(ShippedBodies.STKS));
    }
}
