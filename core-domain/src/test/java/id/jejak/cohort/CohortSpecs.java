package id.jejak.cohort;

import static id.jejak.kernel.Occasions.feb;

import id.jejak.body.BodyId;
import id.jejak.cohort.command.CohortCommand;
import id.jejak.cohort.event.CohortEvent;
import id.jejak.cohort.event.CohortOpened;
import id.jejak.cohort.event.SeatTaken;
import id.jejak.kernel.DeciderSpec;
import id.jejak.reference.Region;
import id.jejak.scheme.SchemeCode;
import java.time.LocalDate;
import java.util.UUID;

/** What the cohort's specs share. */
final class CohortSpecs {

    static final CohortId ID = new CohortId(new UUID(0, 1));
    static final Region REGION = new Region("32.17");
    static final SchemeCode SCHEME = new SchemeCode("SDM-KESOS");
    static final BodyId BODY = new BodyId("STKS");

    private CohortSpecs() {}

    static DeciderSpec<CohortCommand, CohortEvent, Cohort> cohort() {
        return DeciderSpec.of(new CohortDecider());
    }

    /** Opened on 1 February. */
    static CohortOpened opened(int quota) {
        return new CohortOpened(ID, "Angkatan I 2018", REGION, SCHEME, BODY, quota, feb(1), feb(1));
    }

    static UUID worker(int number) {
        return new UUID(1, number);
    }

    static SeatTaken taken(int worker, LocalDate day) {
        return new SeatTaken(worker(worker), 1, "head", day);
    }
}
