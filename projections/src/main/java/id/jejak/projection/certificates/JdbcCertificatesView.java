package id.jejak.projection.certificates;

import id.jejak.projection.Conditions;
import id.jejak.projection.Snapshot;
import id.jejak.projection.certificates.view.CertificatesView;
import id.jejak.projection.certificates.view.VerifiedCertificate;
import id.jejak.projection.view.Answer;
import id.jejak.projection.view.CertificateStatus;
import id.jejak.scheme.Level;
import id.jejak.stream.Streams;
import id.jejak.worker.CertificateNumber;
import id.jejak.worker.WorkerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads {@code certificate_span}. */
public final class JdbcCertificatesView implements CertificatesView {

    private final Snapshot snapshot;

    /** Asks there. */
    public JdbcCertificatesView(DataSource pool) {
        this.snapshot = new Snapshot(pool, CertificatesProjection.NAME, CertificatesProjection.VERSION);
    }

    @Override
    public Answer<Optional<VerifiedCertificate>> verify(CertificateNumber number, LocalDate on, long knownAt) {
        Conditions where = new Conditions()
                .and("known_from <= :known and (known_to is null or known_to > :known)", "known", knownAt)
                .and("number = :number", "number", number.value())
                .and("valid_from <= :day and (valid_to is null or valid_to >= :day)", "day", on);
        return snapshot.ask(
                client -> stream(client, number),
                client -> where.ask(client, "select * from certificate_span", "")
                        .query((row, _) -> certificate(row))
                        .optional());
    }

    /** The stream that the certificate is in, null where it is not known to be in any: it may be in one that is held. */
    private static @Nullable String stream(JdbcClient client, CertificateNumber number) {
        return client.sql("select worker_id from certificate_span where number = :number limit 1")
                .param("number", number.value())
                .query((row, _) -> Streams.worker(new WorkerId(row.getObject("worker_id", UUID.class))))
                .optional()
                .orElse(null);
    }

    private static VerifiedCertificate certificate(ResultSet row) throws SQLException {
        return new VerifiedCertificate(
                new CertificateNumber(row.getString("number")),
                CertificateStatus.valueOf(row.getString("status")),
                Level.valueOf(row.getString("level")),
                row.getString("body_name"),
                row.getObject("issued_on", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                row.getString("holder_initials"));
    }
}
