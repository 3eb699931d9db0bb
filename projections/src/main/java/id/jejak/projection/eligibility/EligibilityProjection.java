package id.jejak.projection.eligibility;

import id.jejak.allowance.event.AllowanceEvent;
import id.jejak.projection.LogEntry;
import id.jejak.projection.ReadModel;
import id.jejak.projection.StreamHistories;
import id.jejak.projection.eligibility.view.EligibleView;
import id.jejak.rules.ShippedSchemes;
import id.jejak.stream.Streams;
import id.jejak.worker.event.WorkerEvent;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps the {@code eligibility_…} tables. An event of a worker is told of that worker alone; an event of the rules, which is
 * rare, of everybody, page by page.
 */
public final class EligibilityProjection implements ReadModel {

    static final String NAME = EligibleView.MODEL;
    static final int VERSION = 1;

    private static final String CERTIFICATION = Streams.scheme(ShippedSchemes.SDM_KESOS);

    private final StreamHistories histories;
    private final FollowedRules followed;

    /** Looks into the streams of workers and rules there. */
    public EligibilityProjection(StreamHistories histories) {
        this.histories = histories;
        this.followed = new FollowedRules(histories);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int version() {
        return VERSION;
    }

    @Override
    public List<String> tables() {
        return List.of("eligibility_span", "eligibility_place", "eligibility_rules", "eligibility_worker");
    }

    @Override
    public void apply(List<LogEntry> batch, Connection connection) throws SQLException {
        List<LogEntry> sinceRules = new ArrayList<>();
        for (LogEntry entry : batch) {
            if (entry.payload() instanceof WorkerEvent) {
                sinceRules.add(entry);
            } else if (isRule(entry)) {
                tell(sinceRules, connection);
                sinceRules.clear();
                followed.take(entry, connection);
                tellOfEverybody(entry.position(), connection);
            }
        }
        tell(sinceRules, connection);
    }

    /** Other schemes have no part in it: a category has its class by this one alone. */
    private static boolean isRule(LogEntry entry) {
        return entry.payload() instanceof AllowanceEvent || entry.stream().equals(CERTIFICATION);
    }

    private void tell(List<LogEntry> entries, Connection connection) throws SQLException {
        if (entries.isEmpty()) {
            return;
        }
        EligibilityFacts facts = new EligibilityFacts(followed.known(connection));
        facts.load(
                connection, entries.stream().map(LogEntry::subject).distinct().toList());
        FollowedWorkers workers = new FollowedWorkers();
        for (LogEntry entry : entries) {
            workers.take(entry);
            if (EligibilityFacts.mayChange(entry.payload())) {
                facts.know(entry.subject(), entry.position(), histories.through(entry));
            }
        }
        facts.flush(connection);
        workers.flush(connection);
    }

    private void tellOfEverybody(long position, Connection connection) throws SQLException {
        List<FollowedWorkers.Followed> page = FollowedWorkers.after(null, connection);
        while (!page.isEmpty()) {
            EligibilityFacts facts = new EligibilityFacts(followed.known(connection));
            facts.load(
                    connection,
                    page.stream().map(FollowedWorkers.Followed::worker).toList());
            for (FollowedWorkers.Followed one : page) {
                facts.know(one.worker(), position, histories.first("worker:" + one.worker(), one.events()));
            }
            facts.flush(connection);
            page = FollowedWorkers.after(page.getLast().worker(), connection);
        }
    }
}
