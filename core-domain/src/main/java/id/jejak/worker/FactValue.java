package id.jejak.worker;

import java.util.regex.Pattern;

/**
 * What a field of a fact holds, as people write it: a name, a day as {@code 2018-02-10}, a code, a number. A field that
 * holds nothing has no value at all.
 */
public record FactValue(String value) {

    private static final Pattern NIK = Pattern.compile("\\d{16}");

    /** As anybody may read it who may read the fact: a NIK masked, any other value as it is. */
    public String shown() {
        return NIK.matcher(value).matches() ? value.substring(0, 4) + "************" : value;
    }

    /** As shown, so that no log or message can hold a NIK by accident. */
    @Override
    public String toString() {
        return shown();
    }
}
