package id.jejak.query.counts;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.SequencedMap;

/**
 * How many people shared these keys at the one moment and at the other; in JSON the keys stand beside the counts, by the
 * names they were asked by.
 *
 * @param change how many more there are at the second moment; less than nought where there are fewer
 */
record CountChange(
        @JsonAnyGetter SequencedMap<String, String> keys,
        @JsonProperty("count1") long count1,
        @JsonProperty("count2") long count2,
        @JsonProperty("change") long change) {

    CountChange(SequencedMap<String, String> keys, long count1, long count2) {
        this(keys, count1, count2, count2 - count1);
    }
}
