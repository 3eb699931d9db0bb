package id.jejak.projection.cohorts;

import id.jejak.body.BodyId;
import id.jejak.cohort.CohortId;
import id.jejak.projection.Conditions;
import id.jejak.projection.Snapshot;
import id.jejak.projection.cohorts.view.CohortCard;
import id.jejak.projection.cohorts.view.CohortQuery;
import id.jejak.projection.cohorts.view.CohortStatus;
import id.jejak.projection.cohorts.view.CohortsView;
import id.jejak.projection.cohorts.view.QuotaFrom;
import id.jejak.projection.cohorts.view.ScheduledSession;
import id.jejak.projection.cohorts.view.SeatHolder;
import id.jejak.projection.scope.ScopeConditions;
import id.jejak.projection.scope.ScopeProjection;
import id.jejak.projection.scope.view.Scope;
import id.jejak.projection.view.Answer;
import id.jejak.projection.view.Items;
import id.jejak.reference.Region;
import id.jejak.scheme.Component;
import id.jejak.scheme.SchemeCode;
import id.jejak.stream.Streams;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;

/** Reads {@code cohort} and what belongs to it. */
public final class JdbcCohortsView implements CohortsView {

    /** As of the day, or of its first where it opens later. */
    private static final String CARDS = """
            select c.cohort_id, c.name, c.region, c.scheme, c.body, c.opens_on,
                   case when c.closed_at <= :known and c.closed_on <= greatest(:day, c.opens_on) then c.closed_on end as closed_on,
                   coalesce((select q.quota from cohort_quota q
                              where q.cohort_id = c.cohort_id and q.valid_from <= greatest(:day, c.opens_on) and q.position <= :known
                              order by q.valid_from desc, q.position desc limit 1), 0) as quota,
                   coalesce((select sum(s.change) from cohort_seat s
                              where s.cohort_id = c.cohort_id and s.effective_on <= greatest(:day, c.opens_on) and s.position <= :known),
                            0) as seats
              from cohort c""";

    private final Snapshot snapshot;

    /** Asks there. */
    public JdbcCohortsView(DataSource pool) {
        this.snapshot = new Snapshot(pool, CohortsProjection.NAME, CohortsProjection.VERSION)
                .and(ScopeProjection.NAME, ScopeProjection.VERSION);
    }

    @Override
    public Answer<Optional<CohortCard>> cohort(CohortId id, LocalDate on, long knownAt) {
        Conditions where = known(knownAt).with("day", on).and("c.cohort_id = :cohort", "cohort", id.value());
        return snapshot.ask(
                Streams.cohort(id),
                client -> cards(client, where, "", knownAt).stream().findFirst());
    }

    @Override
    public Answer<Items<CohortCard>> find(CohortQuery query) {
        Conditions where = known(query.knownAt())
                .and("c.opens_on <= :day", "day", query.on())
                .within("c.region", query.within())
                .with("limit", query.limit() + 1);
        ScopeConditions.cohorts(where, query.scope(), "c.cohort_id");
        if (!query.bodies().isEmpty()) {
            where.and(
                    "c.body in (:bodies)",
                    "bodies",
                    query.bodies().stream().map(BodyId::value).toList());
        }
        if (query.status() != null) {
            where.and(
                    "(c.closed_at is not null and c.closed_at <= :known and c.closed_on <= :day) = :closed",
                    "closed",
                    query.status() == CohortStatus.CLOSED);
        }
        if (query.cursor() != null) {
            where.and(
                    "(c.opens_on, c.cohort_id) < (select l.opens_on, l.cohort_id from cohort l where l.cohort_id = :last)",
                    "last",
                    UUID.fromString(query.cursor()));
        }
        return snapshot.ask(client -> {
            List<CohortCard> found =
                    cards(client, where, "order by c.opens_on desc, c.cohort_id desc limit :limit", query.knownAt());
            List<CohortCard> page = found.subList(0, Math.min(query.limit(), found.size()));
            boolean more = found.size() > query.limit();
            return new Items<>(page, more ? page.getLast().id().value().toString() : null);
        });
    }

    @Override
    public Answer<Items<SeatHolder>> seats(
            CohortId id, Scope scope, LocalDate on, long knownAt, long after, int limit) {
        return snapshot.ask(Streams.cohort(id), client -> HeldSeats.held(client, id, scope, on, knownAt, after, limit));
    }

    private static Conditions known(long knownAt) {
        return new Conditions().and("c.opened_at <= :known", "known", knownAt);
    }

    private static List<CohortCard> cards(JdbcClient client, Conditions where, String tail, long knownAt) {
        List<CohortCard> cards =
                where.ask(client, CARDS, tail).query((row, _) -> card(row)).list();
        if (cards.isEmpty()) {
            return cards;
        }
        List<UUID> ids = cards.stream().map(card -> card.id().value()).toList();
        Map<UUID, List<QuotaFrom>> quotas = quotas(client, ids, knownAt);
        Map<UUID, List<ScheduledSession>> sessions = sessions(client, ids, knownAt);
        return cards.stream()
                .map(card -> with(
                        card,
                        quotas.getOrDefault(card.id().value(), List.of()),
                        sessions.getOrDefault(card.id().value(), List.of())))
                .toList();
    }

    private static Map<UUID, List<QuotaFrom>> quotas(JdbcClient client, List<UUID> ids, long knownAt) {
        return byCohort(client.sql("select * from cohort_quota where cohort_id = any (:ids) and position <= :known"
                        + " order by valid_from, position")
                .param("ids", new SqlArrayValue("uuid", ids.toArray()))
                .param("known", knownAt)
                .query((row, _) -> Map.entry(
                        row.getObject("cohort_id", UUID.class),
                        new QuotaFrom(
                                row.getInt("quota"),
                                row.getObject("valid_from", LocalDate.class),
                                row.getLong("position"))))
                .list());
    }

    private static Map<UUID, List<ScheduledSession>> sessions(JdbcClient client, List<UUID> ids, long knownAt) {
        return byCohort(client.sql("select * from cohort_session where cohort_id = any (:ids) and position <= :known"
                        + " order by held_on, position")
                .param("ids", new SqlArrayValue("uuid", ids.toArray()))
                .param("known", knownAt)
                .query((row, _) -> Map.entry(
                        row.getObject("cohort_id", UUID.class),
                        new ScheduledSession(
                                Component.valueOf(row.getString("component")),
                                row.getObject("held_on", LocalDate.class),
                                Objects.requireNonNull(row.getString("place")),
                                row.getLong("position"))))
                .list());
    }

    private static <T> Map<UUID, List<T>> byCohort(List<Map.Entry<UUID, T>> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static CohortCard card(ResultSet row) throws SQLException {
        LocalDate closedOn = row.getObject("closed_on", LocalDate.class);
        return new CohortCard(
                new CohortId(row.getObject("cohort_id", UUID.class)),
                row.getString("name"),
                new Region(row.getString("region")),
                new SchemeCode(row.getString("scheme")),
                new BodyId(row.getString("body")),
                closedOn == null ? CohortStatus.OPEN : CohortStatus.CLOSED,
                row.getObject("opens_on", LocalDate.class),
                closedOn,
                row.getInt("quota"),
                row.getInt("seats"),
                List.of(),
                List.of());
    }

    private static CohortCard with(CohortCard c, List<QuotaFrom> quotas, List<ScheduledSession> sessions) {
        return new CohortCard(
                c.id(),
                c.name(),
                c.region(),
                c.scheme(),
                c.body(),
                c.status(),
                c.opensOn(),
                c.closedOn(),
                c.quota(),
                c.seatsTaken(),
                quotas,
                sessions);
    }
}
