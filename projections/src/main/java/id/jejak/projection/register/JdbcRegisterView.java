package id.jejak.projection.register;

import id.jejak.projection.Conditions;
import id.jejak.projection.Snapshot;
import id.jejak.projection.register.view.CurrentCertificate;
import id.jejak.projection.register.view.LiveEngagement;
import id.jejak.projection.register.view.RegisterEntry;
import id.jejak.projection.register.view.RegisterFilter;
import id.jejak.projection.register.view.RegisterView;
import id.jejak.projection.scope.ScopeProjection;
import id.jejak.projection.view.Answer;
import id.jejak.projection.view.CertificateStatus;
import id.jejak.projection.view.Items;
import id.jejak.reference.Category;
import id.jejak.reference.Region;
import id.jejak.scheme.Level;
import id.jejak.stream.Streams;
import id.jejak.worker.CertificateNumber;
import id.jejak.worker.EngagementId;
import id.jejak.worker.Phase;
import id.jejak.worker.WorkerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;

/** Reads the {@code register_…} tables. */
public final class JdbcRegisterView implements RegisterView {

    private static final String CARDS = """
            select w.worker_id, s.name, w.nik_masked, w.position, s.phase, s.case_phase, s.last_region,
                   s.certificate, s.certificate_status, s.certificate_level, s.certificate_until
              from register_worker w
              join register_span s on s.worker_id = w.worker_id and s.valid_from <= :day
                                  and (s.valid_to is null or s.valid_to >= :day)""";

    private final Snapshot snapshot;

    /** Asks there. */
    public JdbcRegisterView(DataSource pool) {
        this.snapshot = new Snapshot(pool, RegisterProjection.NAME, RegisterProjection.VERSION)
                .and(ScopeProjection.NAME, ScopeProjection.VERSION);
    }

    @Override
    public Answer<Optional<RegisterEntry>> worker(WorkerId id, LocalDate on) {
        Conditions where = new Conditions().and("w.worker_id = :worker", "worker", id.value());
        return snapshot.ask(
                Streams.worker(id),
                client -> cards(client, where, on, "").stream().findFirst());
    }

    @Override
    public Answer<List<RegisterEntry>> workers(Collection<WorkerId> ids, LocalDate on) {
        Conditions where = new Conditions()
                .and(
                        "w.worker_id = any (:workers)",
                        "workers",
                        new SqlArrayValue(
                                "uuid", ids.stream().map(WorkerId::value).toArray()));
        return snapshot.ask(client -> cards(client, where, on, ""));
    }

    @Override
    public Answer<Items<RegisterEntry>> find(
            List<? extends RegisterFilter> filters, LocalDate on, @Nullable String cursor, int limit) {
        Conditions where = new Conditions().with("limit", limit + 1);
        filters.forEach(filter -> RegisterConditions.add(where, filter));
        if (cursor != null) {
            where.and(
                    "(w.name, w.worker_id) > (select l.name, l.worker_id from register_worker l where l.worker_id = :last)",
                    "last",
                    UUID.fromString(cursor));
        }
        return snapshot.ask(client -> {
            List<RegisterEntry> found = cards(client, where, on, "order by w.name, w.worker_id limit :limit");
            List<RegisterEntry> page = found.subList(0, Math.min(limit, found.size()));
            return new Items<>(
                    page, found.size() > limit ? page.getLast().id().value().toString() : null);
        });
    }

    private static List<RegisterEntry> cards(JdbcClient client, Conditions where, LocalDate on, String tail) {
        List<RegisterEntry> cards = where.with("day", on)
                .ask(client, CARDS, tail)
                .query((row, _) -> card(row))
                .list();
        if (cards.isEmpty()) {
            return cards;
        }
        Map<UUID, List<LiveEngagement>> live = client
                .sql("""
                        select * from register_engagement where worker_id = any (:ids)
                           and valid_from <= :day and (valid_to is null or valid_to >= :day)
                         order by category, valid_from, engagement_id""")
                .param(
                        "ids",
                        new SqlArrayValue(
                                "uuid",
                                cards.stream().map(card -> card.id().value()).toArray()))
                .param("day", on)
                .query((row, _) -> Map.entry(row.getObject("worker_id", UUID.class), engagement(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return cards.stream()
                .map(card -> with(card, live.getOrDefault(card.id().value(), List.of())))
                .toList();
    }

    private static RegisterEntry card(ResultSet row) throws SQLException {
        String casePhase = row.getString("case_phase");
        String lastRegion = row.getString("last_region");
        return new RegisterEntry(
                new WorkerId(row.getObject("worker_id", UUID.class)),
                row.getString("name"),
                row.getString("nik_masked"),
                List.of(),
                lastRegion == null ? null : new Region(lastRegion),
                Phase.valueOf(row.getString("phase")),
                casePhase == null ? null : Phase.valueOf(casePhase),
                certificate(row),
                row.getLong("position"));
    }

    private static @Nullable CurrentCertificate certificate(ResultSet row) throws SQLException {
        String number = row.getString("certificate");
        return number == null
                ? null
                : new CurrentCertificate(
                        new CertificateNumber(number),
                        CertificateStatus.valueOf(row.getString("certificate_status")),
                        Level.valueOf(row.getString("certificate_level")),
                        row.getObject("certificate_until", LocalDate.class));
    }

    private static LiveEngagement engagement(ResultSet row) throws SQLException {
        return new LiveEngagement(
                new EngagementId(row.getObject("engagement_id", UUID.class)),
                new Category(row.getString("category")),
                new Region(row.getString("region")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }

    private static RegisterEntry with(RegisterEntry e, List<LiveEngagement> engagements) {
        return new RegisterEntry(
                e.id(),
                e.name(),
                e.nikMasked(),
                engagements,
                e.lastRegion(),
                e.phase(),
                e.casePhase(),
                e.certificate(),
                e.position());
    }
}
