package id.jejak.worker.command;

import id.jejak.kernel.Occasion;
import id.jejak.scheme.Level;
import id.jejak.worker.CertificateNumber;
import id.jejak.worker.WorkerId;
import org.jspecify.annotations.Nullable;

/** Issues the certificate of a case decided competent. {@code level} null means the level applied for; no other is issued. */
public record IssueCertificate(
        WorkerId workerId,
        CertificateNumber number,
        @Nullable Level level,
        Occasion occasion) implements WorkerCommand {}
