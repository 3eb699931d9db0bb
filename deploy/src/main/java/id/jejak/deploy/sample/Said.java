package id.jejak.deploy.sample;

import id.jejak.kernel.Basis;
import id.jejak.kernel.Occasion;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * On what occasion something is asked, and on which made-up paper. After the last report, of 11 August 2018, the story is
 * not that of the district any more: every occasion says so, in Indonesian as all that people there would write.
 */
final class Said {

    private static final LocalDate LAST_REPORT = LocalDate.of(2018, 8, 11);

    private Said() {}

    static Occasion by(String actor, LocalDate today) {
        return by(actor, today, null, null);
    }

    static Occasion by(String actor, LocalDate today, Basis basis) {
        return by(actor, today, basis, null);
    }

    static Occasion by(String actor, LocalDate today, @Nullable Basis basis, @Nullable String why) {
        return new Occasion(actor, today, null, basis, simulated(today) ? marked(why) : why);
    }

    /** Said today of another day. */
    static Occasion by(String actor, LocalDate today, LocalDate effectiveOn) {
        return by(actor, today, effectiveOn, null, null);
    }

    /** Said today of another day, on a document. */
    static Occasion by(
            String actor, LocalDate today, LocalDate effectiveOn, @Nullable Basis basis, @Nullable String why) {
        return new Occasion(actor, today, effectiveOn, basis, simulated(today) ? marked(why) : why);
    }

    static Basis paper(Seed seed, String kind, String about, LocalDate signed) {
        String mark = simulated(signed) ? "SIMULASI" : "CONTOH";
        int number = seed.between(1, 999, "paper/" + kind + "/" + about);
        return Basis.of(
                kind, "%03d/%s/%s/%d".formatted(number, kind.replace(' ', '-'), mark, signed.getYear()), signed);
    }

    private static boolean simulated(LocalDate day) {
        return day.isAfter(LAST_REPORT);
    }

    private static String marked(@Nullable String why) {
        return why == null ? "simulasi" : "simulasi: " + why;
    }
}
