package id.jejak.query.counts;

import id.jejak.projection.counts.view.CountKey;
import id.jejak.query.Refused;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.Set;

/** What {@code by} asks for, in its order. */
record CountKeys(SequencedMap<String, CountKey> keys) {

    /** @throws Refused {@code unknown-key} */
    static CountKeys of(String by) {
        SequencedMap<String, CountKey> keys = new LinkedHashMap<>();
        for (String name : by.split(",", -1)) {
            keys.put(name, key(name));
        }
        return new CountKeys(keys);
    }

    private static CountKey key(String name) {
        return switch (name) {
            case "category" -> CountKey.CATEGORY;
            case "legalClass" -> CountKey.LEGAL_CLASS;
            case "phase" -> CountKey.PHASE;
            case "region" -> CountKey.REGION;
            case "certificate" -> CountKey.CERTIFICATE;
            case "level" -> CountKey.LEVEL;
            default -> throw Refused.malformed("unknown-key", "People are not counted by that", "by");
        };
    }

    Set<CountKey> asked() {
        return EnumSet.copyOf(keys.values());
    }
}
