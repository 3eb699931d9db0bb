package id.jejak.worker.state;

import id.jejak.worker.Phase;
import id.jejak.worker.RetirementKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Of all that is so of a worker on a day, the one phase that counts. */
final class PhaseOfADay {

    private final Registered worker;
    private final LocalDate day;
    private Phase latest = Phase.REGISTERED;
    private LocalDate since = LocalDate.MIN;
    private boolean appealed;

    private PhaseOfADay(Registered worker, LocalDate day) {
        this.worker = worker;
        this.day = day;
    }

    static Phase of(Registered worker, LocalDate day) {
        return new PhaseOfADay(worker, day).phase();
    }

    private Phase phase() {
        if (retired()) {
            return Phase.RETIRED;
        }
        Phase standing = standing();
        if (standing != null) {
            return standing;
        }
        if (worker.openCase() != null) {
            return worker.openCase().phase();
        }
        if (appealed) {
            return Phase.UNDER_APPEAL;
        }
        for (EndedCase ended : worker.endedCases()) {
            if (!ended.on().isBefore(since)) {
                latest = ended.as();
                since = ended.on();
            }
        }
        return latest;
    }

    /** Whoever resigned is back with the first day of a new engagement. */
    private boolean retired() {
        Retirement left = worker.keeping().retirement();
        return left != null
                && !day.isBefore(left.on())
                && (left.kind() == RetirementKind.DECEASED
                        || worker.engagements().values().stream()
                                .map(engagement -> engagement.period().from())
                                .noneMatch(from -> !from.isBefore(left.on()) && !from.isAfter(day)));
    }

    /** Of a certificate that is valid, else of one that is suspended, which may be under appeal; null where all have ended. */
    private @Nullable Phase standing() {
        Phase standing = null;
        for (Certificate certificate : worker.certificates().values()) {
            Phase phase = certificate.phaseOn(day);
            boolean waits = phase != null && worker.keeping().isUnderAppeal(certificate.number());
            if (phase == Phase.CERTIFIED) {
                standing = phase;
            } else if (phase == Phase.SUSPENDED && standing == null) {
                standing = waits ? Phase.UNDER_APPEAL : phase;
            } else if (phase != null && !certificate.endedOn(day).isBefore(since)) {
                latest = phase;
                since = certificate.endedOn(day);
            }
            appealed |= waits;
        }
        return standing;
    }
}
