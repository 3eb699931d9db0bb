package id.jejak.store;

import java.util.OptionalLong;
import java.util.function.LongSupplier;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;

/** The token of an event whose position costs a look-up: whoever folds a stream does not ask for it. */
record PlaceWhenAsked(LongSupplier place) implements TrackingToken {

    private GlobalSequenceTrackingToken token() {
        return new GlobalSequenceTrackingToken(place.getAsLong());
    }

    @Override
    public OptionalLong position() {
        return OptionalLong.of(place.getAsLong());
    }

    @Override
    public TrackingToken lowerBound(TrackingToken other) {
        return token().lowerBound(other);
    }

    @Override
    public TrackingToken upperBound(TrackingToken other) {
        return token().upperBound(other);
    }

    @Override
    public boolean covers(TrackingToken other) {
        return token().covers(other);
    }
}
