package id.jejak.command.log;

import id.jejak.access.PersonalReads;
import id.jejak.access.Role;
import id.jejak.command.edge.Call;
import id.jejak.command.edge.CommandEdge;
import id.jejak.command.edge.MalformedParameter;
import id.jejak.kernel.Rejection;
import id.jejak.store.JejakEventStore;
import id.jejak.store.LogEntry;
import id.jejak.store.codec.EventCodec;
import id.jejak.stream.Streams;
import id.jejak.worker.WorkerId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Hands out the log in order, event by event as it is stored but for the NIKs, to the ministry and the inspectorate. */
@RestController
final class ReadLogEndpoint {

    private static final int MOST = 500;
    private static final String WORKER = "worker:";

    private final JejakEventStore store;
    private final EventCodec codec;
    private final PersonalReads reads;

    ReadLogEndpoint(JejakEventStore store, EventCodec codec, PersonalReads reads) {
        this.store = store;
        this.codec = codec;
        this.reads = reads;
    }

    @GetMapping("/api/v1/events")
    ResponseEntity<LogPage> read(
            @RequestParam(value = "after", defaultValue = "0") long after,
            @RequestParam(value = "limit", defaultValue = "100") int limit,
            Call call) {
        Rejection.unless(
                call.identity().isAny(Role.MINISTRY, Role.INSPECTOR),
                "role-not-allowed",
                "This account has no role that may do this");
        if (after < 0) {
            throw new MalformedParameter("after", "after-invalid", "A position is not negative");
        }
        if (limit < 1 || limit > MOST) {
            throw new MalformedParameter(
                    "limit", "limit-invalid", "Between 1 and " + MOST + " events are read at once");
        }
        // The end first: what is read then may only be more than what the header promises.
        long end = store.lastPosition();
        List<LogEntry> entries = store.entries(after, limit);
        reads.record(whom(entries), end);
        Long next = entries.size() < limit ? null : entries.getLast().position();
        return ResponseEntity.ok()
                .header(CommandEdge.POSITION, String.valueOf(end))
                .body(new LogPage(
                        entries.stream().map(entry -> LogItem.of(entry, codec)).toList(), next));
    }

    private static Set<WorkerId> whom(List<LogEntry> entries) {
        return entries.stream()
                .map(LogEntry::stream)
                .filter(stream -> stream.startsWith(WORKER))
                .map(Streams::workerOf)
                .collect(Collectors.toSet());
    }
}
