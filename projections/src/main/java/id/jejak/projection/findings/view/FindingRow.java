package id.jejak.projection.findings.view;

import id.jejak.projection.trail.view.Summary;
import id.jejak.worker.WorkerId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something found. Nobody's name or number stands in it.
 *
 * @param key the same for the same facts, whatever the parameters: what was noted about the row stays with it
 * @param worker whom it concerns, null where no single person
 * @param region where it belongs, null where nowhere
 * @param facts by name: texts, numbers and days
 * @param events on which it stands, in the order of the log
 */
public record FindingRow(
        String key,
        @Nullable WorkerId worker,
        @Nullable String region,
        Summary summary,
        Map<String, Object> facts,
        List<FoundEvent> events) {

    public FindingRow {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        events = List.copyOf(events);
    }
}
