package id.jejak.worker.state;

import id.jejak.worker.Phase;
import java.time.LocalDate;

/** Something decided of a certificate, holding from a day on. */
public record StandingChange(Kind kind, LocalDate from) {

    /** What was decided. */
    public enum Kind {
        SUSPENDED(Phase.SUSPENDED),
        REINSTATED(Phase.CERTIFIED),
        REVOKED(Phase.REVOKED),
        ANNULLED(Phase.ANNULLED);

        private final Phase phase;

        Kind(Phase phase) {
            this.phase = phase;
        }

        Phase phase() {
            return phase;
        }
    }
}
