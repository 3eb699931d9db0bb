package id.jejak.command.certificate;

import id.jejak.command.CommandDesk;
import id.jejak.kernel.Rejection;
import id.jejak.worker.CertificateNumber;
import id.jejak.worker.WorkerId;
import java.security.SecureRandom;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Mints numbers, and finds who holds one. */
@Component
final class CertificateNumbers {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** Without I, L, O and U: nobody misreads a certificate. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /** 50 bits: among the 100,000 certificates that a body could issue in a year, two alike are a one in 200,000 case. */
    private static final int LENGTH = 10;

    private final CommandDesk desk;

    CertificateNumbers(CommandDesk desk) {
        this.desk = desk;
    }

    /** The body of the open case, the year, and chance: {@code STKS-2018-7F3K2Q9XWP}. It tells nothing of the holder. */
    CertificateNumber mint(WorkerId worker, LocalDate day) {
        StringBuilder number = new StringBuilder();
        desk.certifyingBody(worker)
                .ifPresent(body -> number.append(body.value().replace('_', '-')).append('-'));
        number.append(day.getYear()).append('-');
        for (int i = 0; i < LENGTH; i++) {
            number.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new CertificateNumber(number.toString());
    }

    /** @throws Rejection {@code unknown-certificate} */
    WorkerId holder(CertificateNumber number) {
        return desk.holder(number)
                .orElseThrow(() -> new Rejection("unknown-certificate", "There is no such certificate"));
    }
}
