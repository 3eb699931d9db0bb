package id.jejak.deploy.sample;

import id.jejak.worker.CertificateNumber;
import id.jejak.worker.command.AnnulCertificate;
import id.jejak.worker.command.IssueCertificate;
import id.jejak.worker.command.ReinstateCertificate;
import id.jejak.worker.command.RevokeCertificate;
import id.jejak.worker.command.SuspendCertificate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The certificates of one cohort and what becomes of them. */
final class Certificates {

    private final Script script;
    private final Seed seed;
    private final String cohort;
    private final List<Person> holders = new ArrayList<>();
    private final Map<Person, CertificateNumber> numbers = new HashMap<>();

    Certificates(Script script, Seed seed, String cohort) {
        this.script = script;
        this.seed = seed;
        this.cohort = cohort;
    }

    /** Whoever got one, in the order of issue. */
    List<Person> holders() {
        return List.copyOf(holders);
    }

    void issue(LocalDate day, Person person) {
        holders.add(person);
        CertificateNumber number = new CertificateNumber("CONTOH-%s-%03d".formatted(cohort, holders.size()));
        numbers.put(person, number);
        script.tell(new IssueCertificate(
                person.id(),
                number,
                null,
                Said.by("panel", day, Said.paper(seed, "SK", "sertifikat/" + cohort + "/" + day, day))));
    }

    void suspend(LocalDate day, Person person, String ground) {
        script.tell(new SuspendCertificate(
                person.id(),
                number(person),
                ground,
                Said.by("panel", day, Said.paper(seed, "SK", "penangguhan/" + person, day))));
    }

    void reinstate(LocalDate day, Person person, String ground) {
        script.tell(new ReinstateCertificate(
                person.id(),
                number(person),
                ground,
                Said.by("panel2", day, Said.paper(seed, "SK", "pemulihan/" + person, day))));
    }

    void revoke(LocalDate day, Person person, String ground) {
        script.tell(new RevokeCertificate(
                person.id(),
                number(person),
                ground,
                Said.by("panel", day, Said.paper(seed, "SK", "pencabutan/" + person, day))));
    }

    void annul(LocalDate day, Person person, String ground) {
        script.tell(new AnnulCertificate(
                person.id(),
                number(person),
                ground,
                Said.by("panel2", day, Said.paper(seed, "SK", "pembatalan/" + person, day))));
    }

    private CertificateNumber number(Person person) {
        CertificateNumber number = numbers.get(person);
        if (number == null) {
            throw new IllegalStateException(person + " has no certificate of this cohort");
        }
        return number;
    }
}
