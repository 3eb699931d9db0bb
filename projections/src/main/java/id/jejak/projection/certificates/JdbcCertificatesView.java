package id.jejak.projection.certificates;

import id.jejak.projection.Conditions;
import id.jejak.projection.Snapshot;
import id.jejak.projection.certificates.view.CertificatesView;
import id.jejak.projection.certificates.view.StatusInterval;
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
import java.util.List;
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
        Conditions where =
                known(number, knownAt).and("valid_from <= :day and (valid_to is null or valid_to >= :day)", "day", on);
        return ofHolder(
                number,
                client -> where.ask(client, "select * from certificate_span", "")
                        .query((row, _) -> certificate(row))
                        .optional());
    }

    @Override
    public Answer<Optional<WorkerId>> holder(CertificateNumber number, long knownAt) {
        Conditions where = known(number, knownAt);
        return ofHolder(
                number,
                client -> where.ask(client, "select distinct worker_id from certificate_span", "")
                        .query((row, _) -> new WorkerId(row.getObject("worker_id", UUID.class)))
                        .optional());
    }

    @Override
    public Answer<List<StatusInterval>> history(CertificateNumber number, long knownAt) {
        Conditions where = known(number, knownAt);
        return ofHolder(number, client -> intervals(client, where));
    }

    @Override
    public Answer<List<StatusInterval>> ofWorker(WorkerId worker, long knownAt) {
        Conditions where = known(knownAt).and("worker_id = :worker", "worker", worker.value());
        return snapshot.ask(Streams.worker(worker), client -> intervals(client, where));
    }

    private <T> Answer<T> ofHolder(CertificateNumber number, Snapshot.Question<T> question) {
        return snapshot.ask(client -> stream(client, number), question);
    }

    /** The stream that the certificate is in, null where it is not known to be in any: it may be in one that is held. */
    private static @Nullable String stream(JdbcClient client, CertificateNumber number) {
        return client.sql("select worker_id from certificate_span where number = :number limit 1")
                .param("number", number.value())
                .query((row, _) -> Streams.worker(new WorkerId(row.getObject("worker_id", UUID.class))))
                .optional()
                .orElse(null);
    }

    private static Conditions known(CertificateNumber number, long knownAt) {
        return known(knownAt).and("number = :number", "number", number.value());
    }

    private static Conditions known(long knownAt) {
        return new Conditions()
                .and("known_from <= :known and (known_to is null or known_to > :known)", "known", knownAt);
    }

    private static List<StatusInterval> intervals(JdbcClient client, Conditions where) {
        return where.ask(client, "select * from certificate_span", "order by number, valid_from")
                .query((row, _) -> new StatusInterval(
                        new CertificateNumber(row.getString("number")),
                        CertificateStatus.valueOf(row.getString("status")),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class)))
                .list();
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
