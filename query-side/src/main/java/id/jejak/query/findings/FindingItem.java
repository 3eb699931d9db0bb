package id.jejak.query.findings;

import id.jejak.projection.findings.view.FindingRow;
import id.jejak.projection.findings.view.FoundEvent;
import id.jejak.projection.trail.view.Summary;
import id.jejak.worker.WorkerId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that was found.
 *
 * @param key under which it is followed up
 */
record FindingItem(
        String key,
        @Nullable UUID workerId,
        @Nullable String region,
        Summary summary,
        Map<String, Object> facts,
        List<FoundEvent> events) {

    static FindingItem of(FindingRow row) {
        return new FindingItem(
                row.key(),
                Optional.ofNullable(row.worker()).map(WorkerId::value).orElse(null),
                row.region(),
                row.summary(),
                row.facts(),
                row.events());
    }
}
