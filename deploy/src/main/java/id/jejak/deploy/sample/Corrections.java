package id.jejak.deploy.sample;

import id.jejak.worker.FactValue;
import id.jejak.worker.RequestId;
import id.jejak.worker.command.ApproveRequest;
import id.jejak.worker.command.RefuseRequest;
import id.jejak.worker.event.TrainingRecorded;
import id.jejak.worker.event.WorkerEvent;
import id.jejak.worker.event.WorkerRegistered;
import java.time.LocalDate;

/** What turned out to be otherwise than it was recorded. */
record Corrections(Script script, Seed seed) {

    void birthDate(LocalDate day, Person person) {
        LocalDate born = person.birthDate().plusDays(30);
        ask(day, person, WorkerRegistered.class, "birthDate", born.toString(), "akta kelahiran");
    }

    void name(LocalDate day, Person person) {
        ask(day, person, WorkerRegistered.class, "name", person.name() + " Contoh", "kartu keluarga");
    }

    /** The training was another one than it was taken for: who would not have been nominated on it keeps the certificate. */
    void training(LocalDate day, Person person) {
        ask(day, person, TrainingRecorded.class, "kind", "BIMBINGAN_TEKNIS", "daftar hadir");
    }

    void approve(LocalDate day, Person person) {
        script.tell(new ApproveRequest(
                person.id(), id(person), Said.by("head", day, Said.paper(seed, "SK", "koreksi/" + person, day))));
    }

    void refuse(LocalDate day, Person person, String why) {
        script.tell(new RefuseRequest(person.id(), id(person), Said.by("head", day, null, why)));
    }

    private void ask(
            LocalDate day, Person person, Class<? extends WorkerEvent> fact, String field, String value, String shown) {
        var paper = Said.paper(seed, "NOTA DINAS", "koreksi/" + person, day);
        script.tell(new Planned.CorrectionOf(
                person.id(),
                id(person),
                fact,
                field,
                new FactValue(value),
                Said.by("operator", day, paper, "menurut " + shown)));
    }

    /** Of nobody in the story more than one fact is corrected. */
    private RequestId id(Person person) {
        return new RequestId(seed.id("correction/" + person));
    }
}
