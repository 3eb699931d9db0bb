package id.jejak.worker.state;

import id.jejak.body.BodyId;
import id.jejak.kernel.Period;
import id.jejak.scheme.Level;
import id.jejak.worker.CertificateNumber;
import id.jejak.worker.Phase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A certificate and what became of it.
 *
 * @param validity first and last valid day, had nothing happened
 * @param changes what was decided of it, in the order recorded
 */
public record Certificate(
        CertificateNumber number,
        int caseNumber,
        Level level,
        BodyId body,
        String bodyName,
        LocalDate issuedOn,
        Period validity,
        List<StandingChange> changes) {

    public Certificate {
        changes = List.copyOf(changes);
    }

    /**
     * CERTIFIED, SUSPENDED, EXPIRED, REVOKED or ANNULLED on {@code day}; null before its first valid day. Annulment
     * holds for every day, for the certificate was never valid: whatever else was decided of it, and its expiry, no
     * longer show. Everything else holds from its own day on.
     */
    public @Nullable Phase phaseOn(LocalDate day) {
        if (annulled()) {
            return Phase.ANNULLED;
        }
        Phase phase = Phase.CERTIFIED;
        LocalDate decidedFrom = LocalDate.MIN;
        for (StandingChange change : changes) {
            if (!change.from().isAfter(day) && !change.from().isBefore(decidedFrom)) {
                decidedFrom = change.from();
                phase = change.kind().phase();
            }
        }
        if (day.isBefore(validity.from())) {
            return null;
        }
        boolean over = validity.to() != null && day.isAfter(validity.to());
        return over && phase != Phase.REVOKED ? Phase.EXPIRED : phase;
    }

    private boolean annulled() {
        return changes.stream().anyMatch(change -> change.kind() == StandingChange.Kind.ANNULLED);
    }

    /**
     * The day from which the certificate no longer counts, where it has ended by {@code day}; else the day after its last
     * valid one. What was annulled never counted: it ended on the day on which it was issued.
     */
    LocalDate endedOn(LocalDate day) {
        if (annulled()) {
            return issuedOn;
        }
        LocalDate natural =
                validity.to() == null ? LocalDate.MAX : validity.to().plusDays(1);
        LocalDate end = natural;
        for (StandingChange change : changes) {
            if (change.kind() == StandingChange.Kind.REVOKED && !change.from().isAfter(day)) {
                end = change.from().isBefore(end) ? change.from() : end;
            } else if (change.kind() == StandingChange.Kind.REINSTATED
                    && !change.from().isAfter(day)) {
                // On appeal also what was revoked.
                end = natural;
            }
        }
        return end;
    }

    /** The day of the latest change, else of the issue. */
    public LocalDate lastChangedOn() {
        return changes.stream()
                .map(StandingChange::from)
                .max(LocalDate::compareTo)
                .orElse(issuedOn);
    }

    /** As if it had never been annulled. */
    Certificate withoutAnnulment() {
        return with(changes.stream()
                .filter(change -> change.kind() != StandingChange.Kind.ANNULLED)
                .toList());
    }

    Certificate with(StandingChange change) {
        List<StandingChange> all = new ArrayList<>(changes);
        all.add(change);
        return with(all);
    }

    private Certificate with(List<StandingChange> all) {
        return new Certificate(number, caseNumber, level, body, bodyName, issuedOn, validity, all);
    }
}
