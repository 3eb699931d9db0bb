package id.jejak.query.console.workers;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.projection.register.view.CurrentCertificate;
import id.jejak.projection.register.view.RegisterEntry;
import id.jejak.projection.trail.view.Change;
import id.jejak.projection.trail.view.Summary;
import id.jejak.projection.trail.view.TrailEntry;
import id.jejak.projection.view.CertificateStatus;
import id.jejak.scheme.Level;
import id.jejak.worker.CertificateNumber;
import id.jejak.worker.Phase;
import id.jejak.worker.WorkerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StandingTest {

    private static final LocalDate ISSUED = LocalDate.of(2018, 10, 15);
    private static final LocalDate ANNULLED_ON = LocalDate.of(2020, 1, 1);
    private static final List<TrailEntry> TOLD = List.of(
            entry(1, "certificate.issued", ISSUED, new Change("phase", "DECIDED_COMPETENT", "CERTIFIED")),
            entry(
                    2,
                    "certificate.annulled",
                    ANNULLED_ON,
                    new Change("phase", "CERTIFIED", "ANNULLED"),
                    new Change("certificate.ground", null, "fraud"),
                    new Change("certificate.validFrom", "2018-10-15", null)));

    @Test
    void whoever_was_annulled_stands_so_from_the_issue_on_by_the_later_annulment() {
        for (LocalDate on : List.of(ISSUED, ANNULLED_ON.minusDays(1), ANNULLED_ON, ANNULLED_ON.plusYears(9))) {
            Standing standing = Objects.requireNonNull(Standing.of(card(Phase.ANNULLED), TOLD, on));
            assertThat(standing.since()).isEqualTo(ISSUED);
            assertThat(Objects.requireNonNull(standing.by()).position()).isEqualTo(2);
            assertThat(standing.grounds()).containsExactly(new Change("certificate.ground", null, "fraud"));
        }
    }

    @Test
    void a_case_before_the_registrations_own_day_and_one_before_an_annulments_are_told() {
        LocalDate nominated = LocalDate.of(2018, 6, 4);
        List<TrailEntry> late = List.of(
                entry(1, "worker.registered", LocalDate.of(2018, 9, 3), new Change("phase", null, "REGISTERED")),
                entry(2, "engagement.started", LocalDate.of(2015, 1, 1), new Change("phase", null, "REGISTERED")),
                entry(3, "worker.nominated", nominated, new Change("phase", "REGISTERED", "NOMINATED")));
        assertThat(since(Phase.NOMINATED, late, LocalDate.of(2018, 10, 1))).isEqualTo(nominated);

        List<TrailEntry> again = new ArrayList<>(TOLD);
        again.add(entry(3, "worker.nominated", ANNULLED_ON.minusDays(9), new Change("phase", "ANNULLED", "NOMINATED")));
        assertThat(since(Phase.NOMINATED, again, ANNULLED_ON.plusDays(9))).isEqualTo(ANNULLED_ON.minusDays(9));
    }

    @Test
    void who_is_registered_is_so_by_the_registration_since_the_first_day_of_all_that_is_known() {
        LocalDate engaged = LocalDate.of(2015, 1, 1);
        List<TrailEntry> told = List.of(
                entry(1, "worker.registered", LocalDate.of(2018, 9, 3), new Change("phase", null, "REGISTERED")),
                entry(2, "engagement.started", LocalDate.of(2018, 9, 3)),
                entry(3, "engagement.started", engaged, new Change("phase", null, "REGISTERED")));
        for (LocalDate on : List.of(engaged, LocalDate.of(2018, 9, 2), LocalDate.of(2018, 9, 3))) {
            Standing standing = Objects.requireNonNull(Standing.of(card(Phase.REGISTERED), told, on));
            assertThat(standing.since()).isEqualTo(engaged);
            assertThat(Objects.requireNonNull(standing.by()).type()).isEqualTo("worker.registered");
        }
        assertThat(Standing.of(card(Phase.REGISTERED), told, engaged.minusDays(1)))
                .as("before anything that is known")
                .isNull();
    }

    private static LocalDate since(Phase phase, List<TrailEntry> told, LocalDate on) {
        return Objects.requireNonNull(Standing.of(card(phase), told, on)).since();
    }

    @Test
    void where_the_trail_does_not_tell_there_is_no_because() {
        assertThat(Standing.of(card(Phase.ANNULLED), TOLD.subList(0, 1), ANNULLED_ON))
                .isNull();
    }

    private static RegisterEntry card(Phase phase) {
        return new RegisterEntry(
                new WorkerId(new UUID(1, 1)),
                "Contoh",
                "3217************",
                List.of(),
                null,
                phase,
                null,
                new CurrentCertificate(
                        new CertificateNumber("STKS-2018-0001"),
                        CertificateStatus.ANNULLED,
                        Level.GENERALIS,
                        LocalDate.of(2023, 10, 14)),
                2);
    }

    private static TrailEntry entry(long position, String type, LocalDate effectiveOn, Change... changes) {
        return new TrailEntry(
                position,
                new UUID(7, position),
                type,
                "worker:1",
                null,
                null,
                new Summary("Sesuatu", "Something"),
                "panel",
                "Contoh panel",
                "PANEL",
                "Kantor",
                Instant.parse("2020-01-01T05:00:00Z"),
                effectiveOn,
                List.of(changes),
                null,
                null,
                "api",
                null);
    }
}
