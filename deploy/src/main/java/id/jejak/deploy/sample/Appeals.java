package id.jejak.deploy.sample;

import id.jejak.worker.AppealId;
import id.jejak.worker.AppealOutcome;
import id.jejak.worker.command.DecideAppeal;
import id.jejak.worker.event.ApplicationRejected;
import id.jejak.worker.event.CertificationDecided;
import id.jejak.worker.event.WorkerEvent;
import java.time.LocalDate;

/** Who does not put up with a decision, and what comes of it. */
record Appeals(Script script, Seed seed) {

    void againstNotYet(LocalDate day, Person person) {
        file(day, person, CertificationDecided.class, "nilai wawancara tidak sesuai berita acara");
    }

    void againstRejection(LocalDate day, Person person) {
        file(day, person, ApplicationRejected.class, "berkas yang diminta sudah diserahkan");
    }

    private void file(LocalDate day, Person person, Class<? extends WorkerEvent> decision, String grounds) {
        script.tell(new Planned.AppealAgainst(person.id(), id(person), decision, grounds, Said.by("operator", day)));
    }

    /** @param member of the panel, who had no part in the decision */
    void decide(LocalDate day, Person person, String member, AppealOutcome outcome, String why) {
        script.tell(new DecideAppeal(
                person.id(),
                id(person),
                outcome,
                Said.by(member, day, Said.paper(seed, "BERITA ACARA", "banding/" + person + "/" + day, day), why)));
    }

    /** Nobody in the story appeals twice. */
    private AppealId id(Person person) {
        return new AppealId(seed.id("appeal/" + person));
    }
}
