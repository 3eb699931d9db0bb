package id.jejak.command.reference;

import id.jejak.command.edge.BasisFields;
import id.jejak.command.edge.CommandRequest;
import id.jejak.command.edge.Shape;
import id.jejak.reference.Category;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A programme that people work in; {@code minAge} is in years. */
record AddCategoryRequest(
        @Shape(Category.class) String code,
        CategoryNames names,
        Boolean onePerKecamatan,
        @Nullable Integer minAge,
        @Nullable LocalDate effectiveOn,
        @Nullable String reason,
        @Nullable BasisFields basis)
        implements CommandRequest {

    @Override
    public String toString() {
        return getClass().getSimpleName();
    }
}
