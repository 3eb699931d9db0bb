package id.jejak.projection.findings;

import id.jejak.projection.findings.view.FindingRow;
import java.util.List;

/**
 * Something that was looked at, such as a worker, and what was found there.
 *
 * @param rows in an order that does not change
 */
record Place(String name, List<FindingRow> rows) {

    Place {
        rows = List.copyOf(rows);
    }
}
