package id.jejak.command.worker;

import id.jejak.command.edge.BasisFields;
import id.jejak.command.edge.CommandRequest;
import id.jejak.command.edge.FieldError;
import id.jejak.command.edge.Shape;
import id.jejak.kernel.Occasion;
import id.jejak.reference.Region;
import id.jejak.worker.EngagementId;
import id.jejak.worker.Nik;
import id.jejak.worker.NikDifference;
import id.jejak.worker.Sex;
import id.jejak.worker.WorkerId;
import id.jejak.worker.command.RegisterWorker;
import java.time.LocalDate;
import java.util.List;
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

    /** They follow from the request alone, so that the same request is answered the same again. */
    List<FieldError> warnings() {
        return new Nik(nik)
                .differences(new Region(engagement.region()), birthDate, sex).stream()
                        .map(RegisterWorkerRequest::warning)
                        .toList();
    }

    private static FieldError warning(NikDifference difference) {
        return switch (difference) {
            case REGION ->
                new FieldError(
                        "engagement.region", "nik-region-differs", "The NIK was first registered in another region");
            case BIRTH_DATE ->
                new FieldError("birthDate", "nik-birth-date-differs", "The NIK tells of another birth date");
            case SEX -> new FieldError("sex", "nik-sex-differs", "The NIK tells of the other sex");
        };
    }

    RegisterWorker command(WorkerId worker, EngagementId engagementId, Occasion occasion) {
        return new RegisterWorker(worker, new Nik(nik), name, birthDate, sex, engagement.terms(engagementId), occasion);
    }

    @Override
    public String toString() {
        return getClass().getSimpleName();
    }
}
