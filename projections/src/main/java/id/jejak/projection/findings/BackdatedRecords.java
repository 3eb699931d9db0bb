package id.jejak.projection.findings;

import id.jejak.projection.Conditions;
import id.jejak.projection.Snapshot;
import id.jejak.projection.findings.view.FindingDescription;
import id.jejak.projection.findings.view.FindingParameter;
import id.jejak.projection.findings.view.FindingQuestion;
import id.jejak.projection.findings.view.FindingRow;
import id.jejak.projection.findings.view.FoundEvent;
import id.jejak.projection.findings.view.ParameterKind;
import id.jejak.projection.trail.TrailConditions;
import id.jejak.projection.trail.view.Summary;
import id.jejak.projection.trail.view.TrailFilter;
import id.jejak.projection.view.Answer;
import id.jejak.worker.WorkerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** F08: what was recorded long after the day from which it holds. A place is a position of the log. */
final class BackdatedRecords implements Finding {

    private static final FindingDescription DESCRIPTION = new FindingDescription(
            "F08",
            new Summary("Dicatat surut", "Backdated records"),
            new Summary(
                    "Fakta tentang pekerja atau angkatan yang dicatat lebih dari sekian hari setelah tanggal berlakunya,"
                            + " oleh akun dan kantor mana, lewat saluran mana. Data lama yang dimuat sekaligus juga muncul;"
                            + " saluran dapat dikecualikan.",
                    "Facts about a worker or a cohort that were recorded more than so many days after the day from which"
                            + " they hold: by which account and office, through which channel. Old records that are loaded"
                            + " all at once show too; a channel can be left out."),
            List.of(
                    new FindingParameter(
                            "days",
                            ParameterKind.NUMBER,
                            "30",
                            new Summary("Lebih dari sekian hari", "More than so many days")),
                    new FindingParameter(
                            "office", ParameterKind.TEXT, null, new Summary("Hanya kantor ini", "This office only")),
                    new FindingParameter(
                            "actor", ParameterKind.TEXT, null, new Summary("Hanya akun ini", "This account only")),
                    new FindingParameter(
                            "withoutChannel",
                            ParameterKind.CHANNEL,
                            null,
                            new Summary("Tanpa saluran ini", "Without this channel"))));

    private static final String LATE = "((recorded_at at time zone 'Asia/Jakarta')::date - effective_on)";

    private final Snapshot snapshot;

    BackdatedRecords(DataSource pool) {
        this.snapshot = Tables.snapshot(pool);
    }

    @Override
    public FindingDescription description() {
        return DESCRIPTION;
    }

    @Override
    public boolean isPlace(String name) {
        return name.matches("\\d{1,18}");
    }

    @Override
    public Answer<List<Place>> look(FindingQuestion question, @Nullable String from, boolean including, int most) {
        return snapshot.ask(client -> conditions(question, from, including)
                .with("most", most)
                .ask(
                        client,
                        "select *, " + LATE + " as late, (recorded_at at time zone 'Asia/Jakarta')::date as recorded_on"
                                + " from trail_entry",
                        "order by position limit :most")
                .query((row, _) -> place(row, question))
                .list());
    }

    private static Conditions conditions(FindingQuestion question, @Nullable String from, boolean including) {
        Conditions where = new Conditions()
                .and(LATE + " > :days", "days", question.number("days"))
                .and("worker_id is not null or cohort_id is not null")
                .and("position <= :known", "known", question.knownAt())
                .and("effective_on <= :on", "on", question.on());
        TrailConditions.add(where, new TrailFilter.SeenBy(question.scope()));
        TrailConditions.add(where, new TrailFilter.Within(question.within()));
        question.text("office").ifPresent(office -> TrailConditions.add(where, new TrailFilter.FromOffice(office)));
        question.text("actor").ifPresent(actor -> TrailConditions.add(where, new TrailFilter.ByActor(actor)));
        question.text("withoutChannel")
                .ifPresent(channel -> where.and("channel is distinct from :without", "without", channel));
        if (from != null) {
            where.and("position " + (including ? ">=" : ">") + " :from", "from", Long.parseLong(from));
        }
        return where;
    }

    private static Place place(ResultSet row, FindingQuestion question) throws SQLException {
        long position = row.getLong("position");
        UUID event = row.getObject("event_id", UUID.class);
        UUID worker = row.getObject("worker_id", UUID.class);
        int late = row.getInt("late");
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("days", late);
        facts.put("effectiveOn", row.getObject("effective_on", LocalDate.class));
        facts.put("recordedOn", row.getObject("recorded_on", LocalDate.class));
        for (String fact : List.of("actor", "role", "office", "channel")) {
            String value = row.getString(fact);
            if (value != null) {
                facts.put(fact, value);
            }
        }
        return new Place(
                Long.toString(position),
                List.of(new FindingRow(
                        Evidence.key(event),
                        worker == null ? null : new WorkerId(worker),
                        region(row, question),
                        new Summary(
                                "%s: dicatat %d hari setelah berlaku".formatted(row.getString("summary_id"), late),
                                "%s: recorded %d days after it took effect"
                                        .formatted(row.getString("summary_en"), late)),
                        facts,
                        List.of(new FoundEvent(position, event, row.getString("type"))))));
    }

    /** Of several regions one that was asked for. */
    private static @Nullable String region(ResultSet row, FindingQuestion question) throws SQLException {
        List<String> regions = List.of((String[]) row.getArray("regions").getArray());
        return regions.stream()
                .filter(question::isWithin)
                .findFirst()
                .or(() -> regions.stream().findFirst())
                .orElse(null);
    }
}
