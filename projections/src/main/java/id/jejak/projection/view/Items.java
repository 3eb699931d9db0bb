package id.jejak.projection.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param nextCursor what to ask with for the next part; null at the end
 */
public record Items<T>(List<T> items, @Nullable String nextCursor) {

    public Items {
        items = List.copyOf(items);
    }
}
