package id.jejak.worker.command;

import id.jejak.kernel.Occasion;
import id.jejak.worker.Nik;
import id.jejak.worker.Sex;
import id.jejak.worker.WorkerId;
import java.time.LocalDate;

/** Enters a person with the engagement that brings them in. */
public record RegisterWorker(
        WorkerId workerId,
        Nik nik,
        String name,
        LocalDate birthDate,
        Sex sex,
        EngagementTerms engagement,
        Occasion occasion)
        implements WorkerCommand {}
