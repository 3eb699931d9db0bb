package id.jejak.projection.findings;

import id.jejak.projection.Snapshot;
import id.jejak.projection.counts.CountsProjection;
import id.jejak.projection.scope.ScopeProjection;
import id.jejak.projection.trail.TrailProjection;
import javax.sql.DataSource;

/** The tables that say where to look. All are asked in one snapshot, so that every finding of a day reflects the same. */
final class Tables {

    private Tables() {}

    static Snapshot snapshot(DataSource pool) {
        return new Snapshot(pool, TrailProjection.NAME, TrailProjection.VERSION)
                .and(CountsProjection.NAME, CountsProjection.VERSION)
                .and(ScopeProjection.NAME, ScopeProjection.VERSION);
    }
}
