package id.jejak.command.worker;

import id.jejak.command.edge.BasisFields;
import id.jejak.command.edge.CommandRequest;
import id.jejak.command.edge.Shape;
import id.jejak.kernel.Occasion;
import id.jejak.worker.EngagementId;
import id.jejak.worker.Nik;
import id.jejak.worker.Sex;
import id.jejak.worker.WorkerId;
import id.jejak.worker.command.RegisterWorker;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A person with the engagement that brings them in; the decree of either is the basis. */
record RegisterWorkerRequest(
        @Shape(Nik.class) String nik,
        String name,
        LocalDate birthDate,
        Sex sex,
        FirstEngagement engagement,
        @Nullable LocalDate effectiveOn,
        @Nullable String reason,
        @Nullable BasisFields basis)
        implements CommandRequest {

    @Override
    public @Nullable BasisFields document() {
        return basis == null ? engagement.basis() : basis;
    }

    RegisterWorker command(WorkerId worker, EngagementId engagementId, Occasion occasion) {
        return new RegisterWorker(worker, new Nik(nik), name, birthDate, sex, engagement.terms(engagementId), occasion);
    }
}
