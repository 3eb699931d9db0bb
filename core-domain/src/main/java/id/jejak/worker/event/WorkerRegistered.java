package id.jejak.worker.event;

import id.jejak.kernel.EventType;
import id.jejak.kernel.Personal;
import id.jejak.worker.Nik;
import id.jejak.worker.Sex;
import id.jejak.worker.WorkerId;
import java.time.LocalDate;

/** A person entered the register. The engagement that brought them in is a fact of its own. */
@EventType(name = "worker.registered")
public record WorkerRegistered(
        WorkerId workerId,
        @Personal Nik nik,
        @Personal String name,
        LocalDate birthDate,
        Sex sex,
        LocalDate effectiveOn)
        implements WorkerEvent {}
