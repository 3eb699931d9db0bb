package id.jejak.projection.findings;

import id.jejak.projection.findings.view.FindingQuestion;
import id.jejak.projection.findings.view.FindingRow;
import id.jejak.projection.findings.view.FindingsView;
import id.jejak.projection.scope.view.Scope;
import id.jejak.projection.view.Items;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A finding asked for by somebody who may see everybody. */
record Asked(FindingsView view, String code, Map<String, String> given, LocalDate on, long knownAt) {

    Asked(FindingsView view, String code, LocalDate on) {
        this(view, code, Map.of(), on, Long.MAX_VALUE);
    }

    Asked with(String parameter, Object value) {
        return new Asked(view, code, Map.of(parameter, value.toString()), on, knownAt);
    }

    Asked knownAt(long position) {
        return new Asked(view, code, given, on, position);
    }

    /** All rows, three at a time. */
    List<FindingRow> rows() {
        List<FindingRow> all = new ArrayList<>();
        String cursor = null;
        do {
            Items<FindingRow> part = part(cursor, 3);
            all.addAll(part.items());
            cursor = part.nextCursor();
        } while (cursor != null);
        return all;
    }

    Items<FindingRow> part(@Nullable String cursor, int limit) {
        return view.rows(new FindingQuestion(
                        view.description(code).orElseThrow(), given, Scope.ALL, List.of(), on, knownAt, cursor, limit))
                .value();
    }
}
