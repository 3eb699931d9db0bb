package id.jejak.projection.view;

import java.util.List;
import java.util.function.Function;
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

    /** The same part of a list of something made of the items. */
    public <U> Items<U> map(Function<? super T, ? extends U> change) {
        return new Items<>(items.stream().<U>map(change).toList(), nextCursor);
    }
}
