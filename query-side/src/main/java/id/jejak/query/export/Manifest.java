package id.jejak.query.export;

import java.util.LinkedHashMap;
import java.util.SequencedMap;

/** What a file says of itself, in its order. */
record Manifest(SequencedMap<String, String> entries) {

    static final String DIGEST = "sha256";

    /** With how many rows there are, and the digest, which stands last. */
    SequencedMap<String, String> sealed(long rows, String digest) {
        SequencedMap<String, String> all = new LinkedHashMap<>(entries);
        all.put("rows", Long.toString(rows));
        all.put(DIGEST, digest);
        return all;
    }
}
