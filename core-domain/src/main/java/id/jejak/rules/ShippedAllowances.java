package id.jejak.rules;

import static id.jejak.scheme.Origin.ASSUMPTION;

import id.jejak.allowance.AllowanceCode;
import id.jejak.allowance.AllowanceCondition;
import id.jejak.allowance.AllowanceKind;
import id.jejak.allowance.AllowanceVersion;
import id.jejak.allowance.command.AllowanceCommand;
import id.jejak.allowance.command.DraftAllowanceVersion;
import id.jejak.allowance.event.AllowanceEvent;
import id.jejak.allowance.event.AllowanceVersionDrafted;
import id.jejak.scheme.Level;
import id.jejak.scheme.Sourced;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * The allowance that the product is shipped with, as a draft: nothing in law yet makes the certificate a condition of an
 * allowance, so that everything in it is an assumption.
 */
public final class ShippedAllowances {

    /** An allowance for those who hold a certificate. */
    public static final AllowanceCode TUNJANGAN_SERTIFIKASI = new AllowanceCode("TUNJANGAN-SERTIFIKASI");

    private static final LocalDate FROM = LocalDate.of(2018, 1, 1);

    private ShippedAllowances() {}

    /** The draft, as a command on the day that it would begin. */
    public static List<AllowanceCommand> commands() {
        return List.of(new DraftAllowanceVersion(TUNJANGAN_SERTIFIKASI, version1(), Shipping.on(FROM, null)));
    }

    /** The events of stream TUNJANGAN-SERTIFIKASI. */
    public static List<AllowanceEvent> events() {
        return List.of(new AllowanceVersionDrafted(TUNJANGAN_SERTIFIKASI, version1(), FROM));
    }

    /** Version 1. */
    public static AllowanceVersion version1() {
        return new AllowanceVersion(
                "1",
                AllowanceKind.TUNJANGAN,
                FROM,
                null,
                List.of(),
                false,
                null,
                new Sourced<>(new BigDecimal("500000"), ASSUMPTION),
                List.of(
                        new AllowanceCondition.Engaged(0, ASSUMPTION),
                        new AllowanceCondition.CertificateValid(ShippedSchemes.SDM_KESOS, Level.ASISTEN, ASSUMPTION),
                        new AllowanceCondition.NotHeld(ASSUMPTION),
                        new AllowanceCondition.NotRetired(ASSUMPTION)));
    }
}
