package id.jejak.deploy.sample;

import id.jejak.cohort.CohortId;
import id.jejak.cohort.command.CloseCohort;
import id.jejak.cohort.command.OpenCohort;
import id.jejak.cohort.command.ReviseQuota;
import id.jejak.cohort.command.ScheduleSession;
import id.jejak.command.NominateWorkers;
import id.jejak.reference.Region;
import id.jejak.rules.ShippedBodies;
import id.jejak.rules.ShippedSchemes;
import id.jejak.scheme.Component;
import id.jejak.scheme.Level;
import id.jejak.worker.WorkerId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the story tells of one cohort as a whole. */
final class CohortTold {

    private final Script script;
    private final Seed seed;
    private final String key;
    private final CohortId id;

    /** @param key the year, or whatever else tells the cohort from the others */
    CohortTold(Script script, Seed seed, String key) {
        this.script = script;
        this.seed = seed;
        this.key = key;
        this.id = new CohortId(seed.id("cohort/" + key));
    }

    /** The cases of its candidates. */
    CasesTold cases() {
        return new CasesTold(script, seed, key);
    }

    void open(LocalDate day, int quota) {
        script.tell(
                id,
                new OpenCohort(
                        id,
                        "Angkatan " + key,
                        new Region("32.17"),
                        ShippedSchemes.SDM_KESOS,
                        ShippedBodies.STKS,
                        quota,
                        day,
                        Said.by("head", day, Said.paper(seed, "NOTA DINAS", "kuota " + key, day))));
    }

    void revise(LocalDate day, int quota, String why) {
        script.tell(
                id,
                new ReviseQuota(
                        quota,
                        Said.by("head", day, Said.paper(seed, "NOTA DINAS", "kuota " + quota + " " + key, day), why)));
    }

    /** One list a day for each level that is applied for. */
    void nominate(Workdays days, List<Person> people, String pathway) {
        Map<LocalDate, Map<Level, List<WorkerId>>> lists = new TreeMap<>();
        days.spread(
                people,
                (day, person) -> lists.computeIfAbsent(day, _ -> new TreeMap<>())
                        .computeIfAbsent(CasesTold.level(person), _ -> new ArrayList<>())
                        .add(person.id()));
        lists.forEach((day, levels) -> levels.forEach((level, workers) -> script.tell(new NominateWorkers(
                id,
                workers,
                pathway,
                level,
                Said.by("head", day, Said.paper(seed, "SURAT USULAN", key + "/" + day, day))))));
    }

    void schedule(LocalDate day, LocalDate heldOn, String place, List<Component> components) {
        for (Component component : components) {
            script.tell(
                    id,
                    new ScheduleSession(
                            component,
                            heldOn,
                            place,
                            Said.by("secretariat", day, Said.paper(seed, "UNDANGAN", key + "/" + heldOn, day))));
        }
    }

    void close(LocalDate day) {
        script.tell(id, new CloseCohort(Said.by("head", day)));
    }
}
