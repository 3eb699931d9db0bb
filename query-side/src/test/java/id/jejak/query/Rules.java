package id.jejak.query;

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
    private static final Set<String> ADMIN = Set.of("admin");

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
    static final Map<String, Rule> BY_PATTERN = Map.of(
            "/api/v1/counts",
            new Rule("/counts?by=phase", ALL, Set.of()),
            "/api/v1/counts/series",
            new Rule("/counts/series?by=phase&from=2018-02-01&to=2018-02-10&step=day", ALL, Set.of()),
            "/api/v1/workers/{id}/trail",
            new Rule("/workers/" + Story.id(0).value() + "/trail", AROUND_WORKER_0, ADMIN),
            "/api/v1/cohorts/{id}/trail",
            new Rule("/cohorts/" + Story.KBB_COHORT.value() + "/trail", AROUND_COHORT, ADMIN),
            "/api/v1/trail",
            new Rule("/trail", PERSONS, ADMIN),
            "/api/v1/projections",
            new Rule("/projections", ALL, Set.of()),
            "/api/v1/parked",
            new Rule(
                    "/parked",
                    Set.of("admin", "inspector", "ministry"),
                    without(ALL, Set.of("admin", "inspector", "ministry"))));

    private Rules() {}

    private static Set<String> without(Set<String> all, Set<String> some) {
        return Set.copyOf(
                all.stream().filter(account -> !some.contains(account)).toList());
    }
}
