package id.jejak.projection.view;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An answer and how far it can be relied on.
 *
 * @param position what the answer reflects: every event up to here, in the same snapshot as the rows
 * @param held what of it is held back, null where nothing is; then the answer is not promised to stay
 */
public record Answer<T>(T value, long position, @Nullable Held held) {

    /** The same reliance on something made of the value. */
    public <U> Answer<U> map(Function<? super T, ? extends U> change) {
        return new Answer<>(change.apply(value), position, held);
    }

    /** An answer that rests on both. */
    public <O, U> Answer<U> with(Answer<O> other, BiFunction<? super T, ? super O, ? extends U> change) {
        return new Answer<>(
                change.apply(value, other.value), Math.min(position, other.position), Held.both(held, other.held));
    }
}
