package id.jejak.worker.command;

import id.jejak.kernel.Occasion;
import id.jejak.worker.CertificateNumber;
import id.jejak.worker.WorkerId;

/** Ends a suspension. */
public record ReinstateCertificate(WorkerId workerId, CertificateNumber number, String ground, Occasion occasion)
        implements WorkerCommand {}
