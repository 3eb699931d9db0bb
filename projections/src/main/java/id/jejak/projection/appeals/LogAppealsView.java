package id.jejak.projection.appeals;

import id.jejak.projection.PlacedEvents;
import id.jejak.projection.appeals.view.AppealStatus;
import id.jejak.projection.appeals.view.AppealsView;
import id.jejak.projection.appeals.view.FiledAppeal;
import id.jejak.projection.appeals.view.PossibleAppeal;
import id.jejak.projection.appeals.view.WorkerAppeals;
import id.jejak.projection.rules.SchemePast;
import id.jejak.rules.ShippedSchemes;
import id.jejak.stream.Streams;
import id.jejak.timeline.Recorded;
import id.jejak.timeline.Timeline;
import id.jejak.worker.WorkerId;
import id.jejak.worker.decide.AppealWindow;
import id.jejak.worker.event.AppealDecided;
import id.jejak.worker.event.AppealFiled;
import id.jejak.worker.event.WorkerEvent;
import id.jejak.worker.state.Appeal;
import id.jejak.worker.state.Registered;
import id.jejak.worker.state.UnderAppeal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** Folds a worker's stream up to a position. */
public final class LogAppealsView implements AppealsView {

    private final EventStore log;

    /** Folds what stands there; its streams are read with their positions. */
    public LogAppealsView(EventStore log) {
        this.log = log;
    }

    @Override
    public WorkerAppeals of(WorkerId worker, LocalDate on, long knownAt) {
        List<Recorded<WorkerEvent>> known =
                PlacedEvents.of(log, Streams.worker(worker)).upTo(knownAt).recorded(WorkerEvent.class);
        List<FiledAppeal> filed = Timeline.of(known).on(on, knownAt) instanceof Registered then
                ? then.keeping().appeals().values().stream()
                        .map(appeal -> filed(appeal, then))
                        .toList()
                : List.of();
        return new WorkerAppeals(filed, possible(known, on, knownAt).orElse(null));
    }

    private Optional<PossibleAppeal> possible(List<Recorded<WorkerEvent>> known, LocalDate on, long knownAt) {
        return AppealWindow.of(
                        known, SchemePast.of(log, ShippedSchemes.SDM_KESOS).knownAt(knownAt), on)
                .map(window -> new PossibleAppeal(window.against(), window.decision(), window.until()));
    }

    private static FiledAppeal filed(Appeal appeal, Registered worker) {
        AppealFiled filed = appeal.filed();
        AppealDecided decided = appeal.decided();
        return new FiledAppeal(
                filed.appealId(),
                filed.against(),
                filed.decision(),
                filed.number(),
                filed.effectiveOn(),
                filed.filedBy(),
                status(appeal, worker),
                decided == null ? null : decided.outcome(),
                decided == null ? null : decided.effectiveOn(),
                decided == null ? null : decided.decidedBy());
    }

    private static AppealStatus status(Appeal appeal, Registered worker) {
        if (appeal.decided() != null) {
            return AppealStatus.DECIDED;
        }
        boolean waits = appeal.filed().number() != null
                || (worker.openCase() instanceof UnderAppeal open
                        && open.appeal().appealId().equals(appeal.filed().appealId()));
        return waits ? AppealStatus.OPEN : AppealStatus.LAPSED;
    }
}
