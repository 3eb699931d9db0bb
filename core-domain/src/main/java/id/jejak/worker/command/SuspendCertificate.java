package id.jejak.worker.command;

import id.jejak.kernel.Occasion;
import id.jejak.worker.CertificateNumber;
import id.jejak.worker.WorkerId;

/** Suspends a valid certificate from a day on. */
public record SuspendCertificate(WorkerId workerId, CertificateNumber number, String ground, Occasion occasion)
        implements WorkerCommand {}
