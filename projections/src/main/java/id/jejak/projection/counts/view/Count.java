package id.jejak.projection.counts.view;

import java.util.Map;

/** How many people share these keys. */
public record Count(Map<CountKey, String> keys, long count) {

    public Count {
        keys = Map.copyOf(keys);
    }
}
