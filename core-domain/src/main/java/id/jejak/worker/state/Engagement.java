package id.jejak.worker.state;

import id.jejak.kernel.Period;
import id.jejak.reference.Category;
import id.jejak.reference.Region;
import id.jejak.worker.EngagementId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Work in one programme and region.
 *
 * @param terms role and amount over time, oldest first
 */
public record Engagement(EngagementId id, Category category, Region region, Period period, List<Terms> terms) {

    public Engagement {
        terms = List.copyOf(terms);
    }

    /** An end only ever comes nearer, whichever of two ends takes effect first. */
    Engagement endedOn(LocalDate lastDay) {
        if (period.to() != null && !lastDay.isBefore(period.to())) {
            return this;
        }
        // A last day before the first comes only from events folded in an odd order; the engagement then has one day.
        LocalDate to = lastDay.isBefore(period.from()) ? period.from() : lastDay;
        return new Engagement(id, category, region, period.until(to), terms);
    }

    Engagement with(Terms more) {
        List<Terms> all = new ArrayList<>(terms);
        all.add(more);
        return new Engagement(id, category, region, period, all);
    }
}
