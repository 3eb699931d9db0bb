package id.jejak.query.counts;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import id.jejak.projection.counts.view.Count;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/** How many people share these keys; in JSON the keys stand beside the count, by the names they were asked by. */
record CountItem(
        @JsonAnyGetter SequencedMap<String, String> keys,
        @JsonProperty("count") long count) {

    static CountItem of(Count count, CountKeys by) {
        Map<String, String> keys = new LinkedHashMap<>();
        by.keys().forEach((name, key) -> {
            String value = count.keys().get(key);
            if (value != null) {
                keys.put(name, value);
            }
        });
        return new CountItem(new LinkedHashMap<>(keys), count.count());
    }
}
