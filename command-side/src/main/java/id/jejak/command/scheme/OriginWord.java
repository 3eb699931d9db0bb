package id.jejak.command.scheme;

import com.fasterxml.jackson.annotation.JsonProperty;
import id.jejak.scheme.Origin;

/** Where a value comes from, as the API spells it. */
public enum OriginWord {
    @JsonProperty("regulation")
    REGULATION(Origin.REGULATION),
    @JsonProperty("guideline")
    GUIDELINE(Origin.GUIDELINE),
    @JsonProperty("assumption")
    ASSUMPTION(Origin.ASSUMPTION);

    private final Origin origin;

    OriginWord(Origin origin) {
        this.origin = origin;
    }

    /** As the domain names it. */
    public Origin origin() {
        return origin;
    }
}
