package id.jejak.reference;

import id.jejak.kernel.Rejection;
import java.util.regex.Pattern;

/** The programme someone works in, such as TKSK. It is not the regulation's class: a scheme version maps one to the other. */
public record Category(String code) implements Comparable<Category> {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,39}");

    /** @throws Rejection {@code category-invalid} when the code has another shape */
    public Category {
        Rejection.unless(
                CODE.matcher(code).matches(),
                "category-invalid",
                "A category code is upper-case letters, digits and underscores",
                "category");
    }

    @Override
    public int compareTo(Category other) {
        return code.compareTo(other.code);
    }
}
