package id.jejak.deploy.sample;

import id.jejak.allowance.AllowanceCode;
import id.jejak.allowance.AllowanceCondition;
import id.jejak.allowance.AllowanceKind;
import id.jejak.allowance.AllowanceVersion;
import id.jejak.allowance.command.AdoptAllowanceVersion;
import id.jejak.allowance.command.DraftAllowanceVersion;
import id.jejak.command.AllowanceOrder;
import id.jejak.reference.Category;
import id.jejak.reference.Region;
import id.jejak.scheme.Origin;
import id.jejak.scheme.Sourced;
import id.jejak.worker.Nik;
import id.jejak.worker.RetirementKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * The goodwill stipend of the Tagana volunteers in 2026: made up as a whole, with whatever auditors have found of payments
 * elsewhere.
 */
final class Stipend {

    private static final AllowanceCode CODE = new AllowanceCode("TALI-ASIH-TAGANA");
    private static final int AMOUNT = 250_000;

    /** Composed as a NIK is, of a height that no day's register reaches, and of nobody in the story. */
    private static final Nik STRANGER = new Nik("3217060101909999");

    private final Script script;
    private final Seed seed;
    private final Payments payments;
    private final Departures departures;

    Stipend(Script script, Seed seed) {
        this.script = script;
        this.seed = seed;
        this.payments = new Payments(script, seed, CODE);
        this.departures = new Departures(script, seed);
    }

    /**
     * @param members who are on the list each month
     * @param odd six of whom something is amiss
     * @param successor of the first of the six, engaged by an assignment letter only
     */
    void year(List<Person> members, List<Person> odd, Person successor) {
        adopt();
        Person deceased = odd.get(0);
        Person dropped = odd.get(1);
        Person held = odd.get(2);
        Person more = odd.get(3);
        Person twice = odd.get(4);
        departures.leave(
                day(Month.JUNE, 15), day(Month.MARCH, 14), deceased, RetirementKind.DECEASED, "meninggal dunia");
        payments.hold(day(Month.AUGUST, 3), held, "laporan kegiatan belum diserahkan");
        payments.release(day(Month.OCTOBER, 5), held, "laporan kegiatan diserahkan");
        for (int number = 1; number <= 10; number++) {
            YearMonth month = YearMonth.of(2026, number);
            List<Row> rows = new ArrayList<>();
            rows.add(number == 5 ? Row.ofStranger(STRANGER, AMOUNT) : Row.of(twice, AMOUNT));
            if (number <= 5) {
                rows.add(Row.of(deceased, AMOUNT));
            }
            if (number <= 6) {
                rows.add(Row.of(dropped, AMOUNT));
            }
            rows.add(Row.of(held, AMOUNT));
            rows.add(number == 4 ? Row.of(more, 300_000, "Koordinator Tagana") : Row.of(more, AMOUNT));
            rows.add(Row.of(odd.get(5), AMOUNT));
            if (number == 2) {
                rows.add(Row.of(twice, AMOUNT));
            }
            if (number >= 7) {
                rows.add(Row.of(successor, AMOUNT));
            }
            members.forEach(person -> rows.add(Row.of(person, AMOUNT)));
            payments.list(month, rows);
        }
        // The second row of April's list is that of whom nobody knew yet that he had died.
        payments.paidBack(day(Month.JULY, 20), YearMonth.of(2026, 4), 2, AMOUNT);
    }

    private void adopt() {
        LocalDate day = LocalDate.of(2025, 12, 1);
        LocalDate from = LocalDate.of(2026, 1, 1);
        AllowanceVersion version = new AllowanceVersion(
                "2026",
                AllowanceKind.TALI_ASIH,
                from,
                null,
                List.of(),
                false,
                null,
                new Sourced<>(BigDecimal.valueOf(AMOUNT), Origin.ASSUMPTION),
                List.of(
                        new AllowanceCondition.CategoryIn(List.of(new Category("TAGANA")), Origin.ASSUMPTION),
                        new AllowanceCondition.RegionUnder(new Region("32.17"), Origin.ASSUMPTION),
                        new AllowanceCondition.Engaged(3, Origin.ASSUMPTION),
                        new AllowanceCondition.NotHeld(Origin.ASSUMPTION),
                        new AllowanceCondition.NotRetired(Origin.ASSUMPTION)));
        script.tell(new AllowanceOrder(CODE, new DraftAllowanceVersion(CODE, version, Said.by("ministry", day))));
        script.tell(new AllowanceOrder(
                CODE,
                new AdoptAllowanceVersion(
                        CODE,
                        version.version(),
                        false,
                        Said.by("ministry", day, from, Said.paper(seed, "KEPUTUSAN", "tali asih", day), null))));
    }

    private static LocalDate day(Month month, int day) {
        return LocalDate.of(2026, month, day);
    }
}
