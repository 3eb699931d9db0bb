package id.jejak.worker.command;

import id.jejak.kernel.Occasion;
import id.jejak.worker.CertificateNumber;
import id.jejak.worker.WorkerId;

/** Revokes a certificate from a day on. */
public record RevokeCertificate(WorkerId workerId, CertificateNumber number, String ground, Occasion occasion)
        implements WorkerCommand {}
