package id.jejak.projection.findings;

import id.jejak.finding.StuckCase;
import id.jejak.projection.Conditions;
import id.jejak.projection.WorkerHistory;
import id.jejak.projection.findings.view.FindingDescription;
import id.jejak.projection.findings.view.FindingParameter;
import id.jejak.projection.findings.view.FindingQuestion;
import id.jejak.projection.findings.view.FindingRow;
import id.jejak.projection.findings.view.ParameterKind;
import id.jejak.projection.trail.view.Summary;
import id.jejak.timeline.Timeline;
import id.jejak.worker.Phase;
import id.jejak.worker.state.Registered;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** F11: cases that have been in one phase for long. */
final class StuckCases implements WorkerFinding {

    private static final FindingDescription DESCRIPTION = new FindingDescription(
            "F11",
            new Summary("Tertahan dalam satu tahap", "Stuck in one phase"),
            new Summary(
                    "Kasus sertifikasi yang pada hari itu masih terbuka dan sudah lebih dari sekian hari berada dalam"
                            + " tahap yang sama. Daftar ini tidak mengatakan siapa yang lalai.",
                    "Certification cases that are open on the day and have been in the same phase for more than so many"
                            + " days. A row does not say whose fault it is."),
            List.of(
                    new FindingParameter(
                            "days",
                            ParameterKind.NUMBER,
                            "180",
                            new Summary("Lebih dari sekian hari", "More than so many days")),
                    new FindingParameter(
                            "phase", ParameterKind.PHASE, null, new Summary("Hanya tahap ini", "This phase only"))));

    /** Phases in which a case is open. */
    private static final String OPEN = "('NOMINATED', 'SCREENING', 'ADMITTED', 'IN_ASSESSMENT', 'RECOMMENDED',"
            + " 'DECIDED_COMPETENT', 'DECIDED_NOT_YET', 'RESIT_OPEN', 'UNDER_APPEAL')";

    @Override
    public FindingDescription description() {
        return DESCRIPTION;
    }

    /** Whoever renews has a valid certificate, which counts before the case: they are looked at as well. */
    @Override
    public void narrow(Conditions where, FindingQuestion question) {
        where.and("valid_from <= :on and (valid_to is null or valid_to >= :on)")
                .and("phase in " + OPEN + " and not exists (select 1 from case_span o where o.worker_id ="
                        + " case_span.worker_id and o.known_from <= :known and (o.known_to is null or o.known_to >"
                        + " :known) and o.phase <> case_span.phase and o.valid_from <= :on and (o.valid_to is null or"
                        + " o.valid_to >= :since)) or exists (select 1 from scope_case c where c.worker_id ="
                        + " case_span.worker_id and c.case_number > 1)")
                .with("since", question.on().minusDays(question.number("days")));
    }

    @Override
    public List<FindingRow> of(KnownWorkers.Known worker, FindingQuestion question) {
        Timeline timeline = Timeline.of(worker.events());
        return StuckCase.on(question.on(), question.number("days"), timeline)
                .filter(stuck ->
                        question.text("phase").map(stuck.phase().name()::equals).orElse(true))
                .map(stuck -> row(worker, stuck, region(timeline, question.on())))
                .stream()
                .toList();
    }

    private static FindingRow row(KnownWorkers.Known worker, StuckCase stuck, @Nullable String region) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("phase", stuck.phase());
        facts.put("since", stuck.since());
        facts.put("days", stuck.days());
        return new FindingRow(
                Evidence.key(stuck.entry().eventId()),
                worker.worker(),
                region,
                summary(stuck.phase(), stuck.since(), stuck.days()),
                facts,
                Evidence.of(stuck.events()));
    }

    private static Summary summary(Phase phase, LocalDate since, long days) {
        return new Summary(
                "Dalam tahap %s sejak %s, sudah %d hari".formatted(phase, since, days),
                "In phase %s since %s, for %d days".formatted(phase, since, days));
    }

    /** Where the worker is engaged on that day, else was last. */
    private static @Nullable String region(Timeline timeline, LocalDate day) {
        return timeline.on(LocalDate.MAX, Long.MAX_VALUE) instanceof Registered known
                ? known.engagedOn(day).stream()
                        .findFirst()
                        .or(() -> WorkerHistory.last(known.engagements().values(), day))
                        .map(engagement -> engagement.region().code())
                        .orElse(null)
                : null;
    }
}
