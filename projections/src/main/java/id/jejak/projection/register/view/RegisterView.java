package id.jejak.projection.register.view;

import id.jejak.projection.view.Answer;
import id.jejak.projection.view.Items;
import id.jejak.worker.WorkerId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who is in the register, as known now. An interface, so that questions do not reach into the tables. What was known
 * earlier is told by folding the worker's stream, not here.
 */
public interface RegisterView {

    /** The read model that answers. */
    String MODEL = "register";

    /** The worker's card on a day. */
    Answer<Optional<RegisterEntry>> worker(WorkerId id, LocalDate on);

    /** The cards of those workers on a day, in no order; without those who are not known. */
    Answer<List<RegisterEntry>> workers(Collection<WorkerId> ids, LocalDate on);

    /**
     * Those for whom all filters hold on the day, by name.
     *
     * @param cursor where the list goes on, null at its beginning; it holds no personal data
     */
    Answer<Items<RegisterEntry>> find(
            List<? extends RegisterFilter> filters, LocalDate on, @Nullable String cursor, int limit);
}
