package id.jejak.reference.command;

import id.jejak.kernel.Occasion;
import id.jejak.kernel.Rejection;
import id.jejak.reference.Category;
import org.jspecify.annotations.Nullable;

/**
 * Add a programme: a new category is data, not code.
 *
 * @param onePerKecamatan whether one person per kecamatan is the norm
 * @param minAge the least age in years, null where there is none
 */
public record AddCategory(
        Category code,
        String nameId,
        String nameEn,
        boolean onePerKecamatan,
        @Nullable Integer minAge,
        Occasion occasion)
        implements ReferenceCommand {

    /** @throws Rejection {@code name-invalid} when blank, {@code category-invalid} for a negative age */
    public AddCategory {
        Rejection.unless(
                !nameId.isBlank() && !nameEn.isBlank(), "name-invalid", "A category has two names", "nameId", "nameEn");
        Rejection.unless(minAge == null || minAge >= 0, "category-invalid", "An age is not negative", "minAge");
    }
}
