package id.jejak.worker.command;

import id.jejak.kernel.Occasion;
import id.jejak.worker.CertificateNumber;
import id.jejak.worker.WorkerId;

/** Declares that a certificate was never valid. */
public record AnnulCertificate(WorkerId workerId, CertificateNumber number, String ground, Occasion occasion)
        implements WorkerCommand {}
