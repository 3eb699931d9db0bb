package id.jejak.projection.appeals.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A worker's appeals on a day.
 *
 * @param filed in the order in which they were filed
 * @param possible null where no decision can be appealed on that day
 */
public record WorkerAppeals(
        List<FiledAppeal> filed, @Nullable PossibleAppeal possible) {

    public WorkerAppeals {
        filed = List.copyOf(filed);
    }
}
