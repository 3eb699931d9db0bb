package id.jejak.deploy.sample;

import id.jejak.kernel.Period;
import id.jejak.worker.TrainingId;
import id.jejak.worker.command.EngagementTerms;
import id.jejak.worker.command.RecordTraining;
import id.jejak.worker.command.RegisterWorker;
import java.time.LocalDate;
import java.util.List;

/** How the register came to hold the workers of the district and their trainings. */
record Registrations(Script script, Seed seed) {

    /** All of them in January 2018, each with the decree of the present engagement. */
    void registerAll(List<Person> everybody) {
        Workdays.from("2018-01-02", 16).spread(everybody, this::register);
    }

    private void register(LocalDate day, Person person) {
        register(day, person, "SK");
    }

    private void register(LocalDate day, Person person, String kind) {
        String why = person.share().synthetic()
                ? "sintetis: jumlah pegawai Dinas Sosial dan pengelola LKSA adalah asumsi, bukan data sumber"
                : null;
        LocalDate signed = person.since().minusDays(seed.between(3, 20, "signed/" + person));
        script.tell(new RegisterWorker(
                person.id(),
                person.nik(),
                person.name(),
                person.birthDate(),
                person.sex(),
                new EngagementTerms(
                        person.engagement(),
                        person.category(),
                        person.region(),
                        new Period(person.since(), null),
                        person.share().role(),
                        person.share().monthlyAmount()),
                Said.by("operator", day, Said.paper(seed, kind, "penugasan/" + person, signed), why)));
    }

    /** Somebody who takes another's place, on no more than an assignment letter at first. */
    void successor(LocalDate day, Person person) {
        register(day, person, "SURAT TUGAS");
    }

    /** The basic training of 2016 and 2017, 45 hours in five days. */
    void basicTrainings(Workdays days, List<Person> people) {
        days.spread(people, (day, person) -> {
            LocalDate week = LocalDate.of(2016, 2, 1).plusWeeks(seed.between(0, 90, "training/" + person));
            train(day, person, "BASIC_TRAINING", 45, new Period(week, week.plusDays(4)));
        });
    }

    /** The long training that opens a pathway of its own. */
    void longTrainings(Workdays days, List<Person> people, Period period) {
        days.spread(people, (day, person) -> train(day, person, "TRAINING_120H", 120, period));
    }

    private void train(LocalDate day, Person person, String kind, int hours, Period period) {
        script.tell(new RecordTraining(
                person.id(),
                new TrainingId(seed.id("training/" + kind + "/" + person)),
                kind,
                hours,
                period,
                Said.by(
                        "operator",
                        day,
                        Said.paper(seed, "SERTIFIKAT PELATIHAN", kind + "/" + person, period.from()))));
    }
}
