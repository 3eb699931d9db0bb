package id.jejak.reference.event;

import id.jejak.kernel.EventType;
import id.jejak.kernel.Rejection;
import id.jejak.reference.Category;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The ministry added a programme that people can be engaged in.
 *
 * @param nameId its name in Indonesian
 * @param nameEn its name in English
 * @param onePerKecamatan whether one person per kecamatan is the norm; a finding, never a refusal
 * @param minAge the age in years from which one can be engaged in it, null where there is none
 */
@EventType(name = "reference.category-added")
public record CategoryAdded(
        Category code,
        String nameId,
        String nameEn,
        boolean onePerKecamatan,
        @Nullable Integer minAge,
        LocalDate effectiveOn)
        implements ReferenceEvent {

    /** @throws Rejection {@code name-invalid} when blank, {@code category-invalid} for a negative age */
    public CategoryAdded {
        Rejection.unless(
                !nameId.isBlank() && !nameEn.isBlank(), "name-invalid", "A category has two names", "nameId", "nameEn");
        Rejection.unless(minAge == null || minAge >= 0, "category-invalid", "An age is not negative", "minAge");
    }
}
