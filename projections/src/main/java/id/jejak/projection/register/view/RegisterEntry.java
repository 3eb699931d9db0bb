package id.jejak.projection.register.view;

import id.jejak.reference.Region;
import id.jejak.worker.Phase;
import id.jejak.worker.WorkerId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A worker's card on a day.
 *
 * @param nikMasked never the whole number
 * @param engagements those live on the day, by category
 * @param lastRegion where no engagement is live: that of the last one, null where there never was any
 * @param casePhase of an open case, which may differ from the phase (a renewal); null where none is open
 * @param position of the worker's last event
 */
public record RegisterEntry(
        WorkerId id,
        String name,
        String nikMasked,
        List<LiveEngagement> engagements,
        @Nullable Region lastRegion,
        Phase phase,
        @Nullable Phase casePhase,
        @Nullable CurrentCertificate certificate,
        long position) {

    public RegisterEntry {
        engagements = List.copyOf(engagements);
    }
}
