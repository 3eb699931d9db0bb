package id.jejak.deploy.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Workers of one category that began within the same years. How many a category has is reported for 2018, except for
 * staff and LKSA managers; all else is made up.
 *
 * @param veteran whether they have practised long enough, and are old enough, for direct certification in 2019
 * @param bornFrom the first year of birth
 * @param sinceFrom the first day on which one may have begun, always the first of a month
 * @param monthlyAmount in rupiah, null for whom the decree names none
 */
record Share(
        String category,
        boolean veteran,
        int people,
        int bornFrom,
        int bornTo,
        LocalDate sinceFrom,
        LocalDate sinceTo,
        String role,
        @Nullable BigDecimal monthlyAmount) {

    static final List<Share> ALL = List.of(
            of("TKSK", false, 8, 1975, 1988, "2014-02-01", "2014-02-01", "TKSK", 500_000),
            of("TKSK", false, 8, 1975, 1988, "2016-01-01", "2016-01-01", "TKSK", 500_000),
            of("PSM", false, 130, 1968, 1990, "2010-01-01", "2016-06-01", "Anggota PSM", 0),
            of("PSM", true, 35, 1958, 1972, "1998-01-01", "2003-06-01", "Anggota PSM", 0),
            of("TAGANA", false, 40, 1975, 1990, "2010-01-01", "2016-01-01", "Anggota Tagana", 0),
            of("TAGANA", true, 10, 1965, 1972, "2004-04-01", "2004-04-01", "Anggota Tagana", 0),
            of("SAKTI_PEKSOS", false, 8, 1983, 1990, "2012-01-01", "2015-01-01", "Sakti Peksos", 2_500_000),
            of("PKH", false, 171, 1980, 1991, "2013-01-01", "2017-01-01", "Pendamping sosial PKH", 2_250_000),
            of("DINSOS_STAFF", false, 12, 1972, 1988, "2009-01-01", "2015-01-01", "Staf", 0),
            of("DINSOS_STAFF", true, 12, 1969, 1972, "1999-01-01", "2003-01-01", "Staf", 0),
            of("LKSA_MANAGER", false, 18, 1965, 1985, "2007-01-01", "2014-01-01", "Pengelola LKSA", 0),
            of("LKSA_MANAGER", true, 18, 1958, 1972, "1998-01-01", "2003-01-01", "Pengelola LKSA", 0));

    /** Of one who takes another's place from that day on. */
    static Share successor(String category, String since, String role, int amount) {
        return of(category, false, 1, 1990, 1999, since, since, role, amount);
    }

    private static Share of(
            String category,
            boolean veteran,
            int people,
            int bornFrom,
            int bornTo,
            String sinceFrom,
            String sinceTo,
            String role,
            int amount) {
        return new Share(
                category,
                veteran,
                people,
                bornFrom,
                bornTo,
                LocalDate.parse(sinceFrom),
                LocalDate.parse(sinceTo),
                role,
                amount == 0 ? null : BigDecimal.valueOf(amount));
    }

    /** Whether no source gives their number, so that even the number is made up. */
    boolean synthetic() {
        return category.equals("DINSOS_STAFF") || category.equals("LKSA_MANAGER");
    }

    int monthsToBeginIn() {
        return Math.toIntExact(ChronoUnit.MONTHS.between(sinceFrom, sinceTo));
    }
}
