package id.jejak.store.codec;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How the origin of a value is written, in the log as in the API. */
enum OriginJson {
    @JsonProperty("regulation")
    REGULATION,
    @JsonProperty("guideline")
    GUIDELINE,
    @JsonProperty("assumption")
    ASSUMPTION
}
