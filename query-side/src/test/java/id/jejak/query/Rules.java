package id.jejak.query;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which accounts may ask what. An endpoint that is not here fails a test. */
final class Rules {

    static final List<String> ACCOUNTS = List.of(
            "operator",
            "operator2",
            "head",
            "allowance",
            "secretariat",
            "secretariat2",
            "assessor",
            "assessor2",
            "panel",
            "panel2",
            "ministry",
            "inspector",
            "admin");

    /** What an account gets. */
    enum Gets {
        /** An answer. */
        IT,
        /** 404, as if it were not there. */
        NOTHING,
        /** 403 role-not-allowed. */
        REFUSED
    }

    /**
     * A GET and who gets it, about worker 0 (of KBB, certified by STKS, assessed by {@code assessor}) and KBB's cohort.
     *
     * @param see the accounts that get an answer; of the others {@code refused} get 403, the rest 404
     */
    record Rule(String asks, Set<String> see, Set<String> refused) {

        Gets of(String account) {
            if (see.contains(account)) {
                return Gets.IT;
            }
            return refused.contains(account) ? Gets.REFUSED : Gets.NOTHING;
        }
    }

    private static final Set<String> ALL = Set.copyOf(ACCOUNTS);
    private static final Set<String> NONE = Set.of();
    private static final Set<String> ADMIN = Set.of("admin");
    private static final Set<String> OVERSEERS = Set.of("admin", "inspector", "ministry");

    /** Those whose region, body or assignment covers worker 0. */
    private static final Set<String> AROUND_WORKER_0 = Set.of(
            "operator", "head", "allowance", "secretariat", "assessor", "panel", "panel2", "ministry", "inspector");

    private static final Set<String> AROUND_COHORT = Set.of(
            "operator",
            "head",
            "allowance",
            "secretariat",
            "assessor",
            "assessor2",
            "panel",
            "panel2",
            "ministry",
            "inspector");

    private static final Set<String> PERSONS = without(ALL, ADMIN);

    /** By the pattern of the mapping. */
    static final Map<String, Rule> BY_PATTERN = Map.ofEntries(
            rule("/workers", "/workers", PERSONS, ADMIN),
            rule("/workers/{id}", "/workers/" + Story.id(0).value(), AROUND_WORKER_0, ADMIN),
            rule("/workers/{id}/trail", "/workers/" + Story.id(0).value() + "/trail", AROUND_WORKER_0, ADMIN),
            rule(
                    "/workers/{id}/eligibility",
                    "/workers/" + Story.id(0).value() + "/eligibility?scheme=TUNJANGAN-SERTIFIKASI",
                    AROUND_WORKER_0,
                    ADMIN),
            rule("/allowances/{code}", "/allowances/TUNJANGAN-SERTIFIKASI", ALL, NONE),
            rule("/allowances/{code}/eligible", "/allowances/TUNJANGAN-SERTIFIKASI/eligible", PERSONS, ADMIN),
            rule("/cohorts", "/cohorts", ALL, NONE),
            rule("/cohorts/{id}", "/cohorts/" + Story.KBB_COHORT.value(), and(AROUND_COHORT, ADMIN), NONE),
            rule("/cohorts/{id}/trail", "/cohorts/" + Story.KBB_COHORT.value() + "/trail", AROUND_COHORT, ADMIN),
            rule("/counts", "/counts?by=phase", ALL, NONE),
            rule("/counts/series", "/counts/series?by=phase&from=2018-02-01&to=2018-02-10&step=day", ALL, NONE),
            rule("/counts/diff", "/counts/diff?by=phase&on1=2018-02-01&on2=2018-02-10", ALL, NONE),
            rule("/trail", "/trail", PERSONS, ADMIN),
            rule("/findings", "/findings", PERSONS, ADMIN),
            rule("/findings/{finding}", "/findings/F08", PERSONS, ADMIN),
            rule("/corrections", "/corrections", PERSONS, ADMIN),
            rule("/schemes/{code}", "/schemes/SDM-KESOS", ALL, NONE),
            rule("/bodies/{id}", "/bodies/STKS", ALL, NONE),
            rule("/projections", "/projections", ALL, NONE),
            rule("/parked", "/parked", OVERSEERS, without(ALL, OVERSEERS)),
            rule("/certificates/{number}", "/certificates/" + Story.CERTIFICATE, ALL, NONE));

    /** What needs no login. */
    static final Set<String> PUBLIC = Set.of("/api/v1/certificates/{number}");

    private static Map.Entry<String, Rule> rule(String pattern, String asks, Set<String> see, Set<String> refused) {
        return Map.entry("/api/v1" + pattern, new Rule(asks, see, refused));
    }

    private static Set<String> and(Set<String> some, Set<String> others) {
        Set<String> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }

    private Rules() {}

    private static Set<String> without(Set<String> all, Set<String> some) {
        return Set.copyOf(
                all.stream().filter(account -> !some.contains(account)).toList());
    }
}
