package id.jejak.projection.eligibility.view;

import id.jejak.allowance.AllowanceCode;
import id.jejak.projection.scope.view.Scope;
import id.jejak.projection.view.Answer;
import id.jejak.projection.view.Items;
import id.jejak.reference.Region;
import id.jejak.worker.WorkerId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everybody who is eligible for an allowance. An interface, so that questions do not reach into the tables. */
public interface EligibleView {

    /** The read model that answers. */
    String MODEL = "eligibility";

    /**
     * Those eligible on a day, as known at a position, in the order of their ids.
     *
     * @param cursor the id after which to begin
     */
    Answer<Items<EligibleOnDay>> find(EligibleQuery query, @Nullable String cursor, int limit);

    /**
     * Which of them.
     *
     * @param draft the draft under which they would be; null for those who are by the versions in force
     * @param regions one of which they are engaged under on the day; anywhere where none is given
     */
    record EligibleQuery(
            Scope scope, AllowanceCode code, @Nullable String draft, List<Region> regions, LocalDate on, long knownAt) {

        public EligibleQuery {
            regions = List.copyOf(regions);
        }
    }

    /**
     * Somebody eligible.
     *
     * @param until the last day if nothing happens, null where that is open
     */
    record EligibleOnDay(
            WorkerId worker, LocalDate since, @Nullable LocalDate until) {}
}
