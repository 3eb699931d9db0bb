package id.jejak.projection.findings;

import id.jejak.projection.Snapshot;
import id.jejak.projection.findings.view.FindingDescription;
import id.jejak.projection.findings.view.FindingQuestion;
import id.jejak.projection.findings.view.FindingRow;
import id.jejak.projection.findings.view.FindingsView;
import id.jejak.projection.view.Answer;
import id.jejak.projection.view.Items;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

/**
 * Finds by looking: tables say where, and the streams themselves, as far as they were known, say what. A page costs the
 * places that it looks at; a question that finds little among many looks at many.
 */
public final class LogFindingsView implements FindingsView {

    /** Few enough that a page of a few rows is quick, enough that one of many is not many rounds. */
    private static final int PLACES = 100;

    private final Snapshot snapshot;
    private final List<Finding> findings;

    /** Looks into those tables and that log. */
    public LogFindingsView(DataSource pool, EventStore log) {
        this.snapshot = Tables.snapshot(pool);
        KnownWorkers workers = new KnownWorkers(pool, log);
        this.findings = List.of(new BackdatedRecords(pool), new AmongWorkers(workers, new StuckCases()));
    }

    @Override
    public List<FindingDescription> descriptions() {
        return findings.stream().map(Finding::description).toList();
    }

    @Override
    public Answer<List<FindingDescription>> described() {
        return snapshot.ask(_ -> descriptions());
    }

    @Override
    public Answer<Items<FindingRow>> rows(FindingQuestion question) {
        Finding finding = findings.stream()
                .filter(one -> one.description().equals(question.finding()))
                .findFirst()
                .orElseThrow();
        return new Walk(finding, question).go();
    }

    /** From place to place until the page is full. */
    private static final class Walk {

        private final Finding finding;
        private final FindingQuestion question;
        private final List<FindingRow> found = new ArrayList<>();
        private @Nullable String at;
        private boolean including = true;
        private int skip;
        private @Nullable Cursor next;

        private Walk(Finding finding, FindingQuestion question) {
            this.finding = finding;
            this.question = question;
            if (question.cursor() != null) {
                Cursor cursor = Cursor.of(question.cursor(), finding);
                at = cursor.place();
                skip = cursor.skipped();
            }
        }

        private Answer<Items<FindingRow>> go() {
            Answer<List<Place>> looked = finding.look(question, at, including, PLACES);
            Answer<List<Place>> all = looked;
            while (!filledBy(looked.value()) && looked.value().size() == PLACES) {
                looked = finding.look(question, at, including, PLACES);
                all = all.with(looked, (_, later) -> later);
            }
            return all.map(_ -> new Items<>(found, next == null ? null : next.toString()));
        }

        private boolean filledBy(List<Place> places) {
            for (Place place : places) {
                int told = place.name().equals(at) ? skip : 0;
                List<FindingRow> rows = place.rows();
                for (int i = told; i < rows.size(); i++) {
                    if (!question.isWithin(rows.get(i).region())) {
                        continue;
                    }
                    if (found.size() == question.limit()) {
                        next = new Cursor(place.name(), i);
                        return true;
                    }
                    found.add(rows.get(i));
                }
                at = place.name();
                including = false;
                skip = 0;
            }
            return false;
        }
    }
}
