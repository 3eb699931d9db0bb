package id.jejak.worker.state;

import id.jejak.worker.AppealId;
import id.jejak.worker.CertificateNumber;
import id.jejak.worker.RequestId;
import id.jejak.worker.event.AppealDecided;
import id.jejak.worker.event.AppealFiled;
import id.jejak.worker.event.WorkerEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * How a worker's record is kept, beside what it says.
 *
 * @param history the stream as recorded, by which a correction finds the fact that it is about; empty in a fold by days
 * @param pending what waits for a second person, oldest first
 * @param namedSince from which day the name holds
 * @param appeals every appeal, oldest first
 * @param retirement how and from when on the worker left, null where that never was; it holds until they return
 */
public record RecordKeeping(
        List<WorkerEvent> history,
        SequencedMap<RequestId, PendingRequest> pending,
        SequencedMap<AppealId, Appeal> appeals,
        LocalDate namedSince,
        @Nullable Retirement retirement) {

    static final RecordKeeping NEW =
            new RecordKeeping(List.of(), new LinkedHashMap<>(), new LinkedHashMap<>(), LocalDate.MIN, null);

    public RecordKeeping {
        history = List.copyOf(history);
    }

    RecordKeeping of(List<WorkerEvent> stream) {
        return new RecordKeeping(stream, pending, appeals, namedSince, retirement);
    }

    RecordKeeping asked(RequestId id, PendingRequest request) {
        SequencedMap<RequestId, PendingRequest> all = new LinkedHashMap<>(pending);
        all.put(id, request);
        return new RecordKeeping(history, all, appeals, namedSince, retirement);
    }

    RecordKeeping decided(RequestId id) {
        SequencedMap<RequestId, PendingRequest> rest = new LinkedHashMap<>(pending);
        rest.remove(id);
        return new RecordKeeping(history, rest, appeals, namedSince, retirement);
    }

    RecordKeeping appealed(AppealFiled filed) {
        return with(new Appeal(filed, null));
    }

    /** A decision on an appeal that a fold has left out decides nothing. */
    RecordKeeping heard(AppealDecided decided) {
        Appeal appeal = appeals.get(decided.appealId());
        return appeal == null ? this : with(new Appeal(appeal.filed(), decided));
    }

    /** Whether an appeal against a decision on that certificate waits. */
    public boolean isUnderAppeal(CertificateNumber number) {
        return appeals.values().stream()
                .anyMatch(appeal ->
                        appeal.decided() == null && number.equals(appeal.filed().number()));
    }

    private RecordKeeping with(Appeal appeal) {
        SequencedMap<AppealId, Appeal> all = new LinkedHashMap<>(appeals);
        all.put(appeal.filed().appealId(), appeal);
        return new RecordKeeping(history, pending, all, namedSince, retirement);
    }

    RecordKeeping named(LocalDate from) {
        return new RecordKeeping(history, pending, appeals, from, retirement);
    }

    RecordKeeping retired(Retirement since) {
        return new RecordKeeping(history, pending, appeals, namedSince, since);
    }

    List<WorkerEvent> and(WorkerEvent event) {
        List<WorkerEvent> all = new ArrayList<>(history.size() + 1);
        all.addAll(history);
        all.add(event);
        return all;
    }
}
