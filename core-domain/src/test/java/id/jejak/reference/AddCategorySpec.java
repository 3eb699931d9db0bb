package id.jejak.reference;

import static id.jejak.kernel.Occasions.feb;
import static id.jejak.kernel.Occasions.on;

import id.jejak.kernel.DeciderSpec;
import id.jejak.kernel.Occasion;
import id.jejak.reference.command.AddCategory;
import id.jejak.reference.event.CategoryAdded;
import org.junit.jupiter.api.Test;

class AddCategorySpec {

    private static final Category PSM = new Category("PSM");
    private static final CategoryAdded ADDED =
            new CategoryAdded(PSM, "Pekerja Sosial Masyarakat", "Village volunteer", false, 18, feb(1));

    @Test
    void makes_the_category_known() {
        DeciderSpec.of(new ReferenceDecider()).when(add(on(feb(1)))).then(ADDED);
    }

    @Test
    void is_refused_a_second_time() {
        DeciderSpec.of(new ReferenceDecider())
                .given(ADDED)
                .when(add(on(feb(2))))
                .thenRefused("category-exists");
    }

    @Test
    void is_refused_ahead_of_its_day() {
        DeciderSpec.of(new ReferenceDecider()).when(add(on(feb(1), feb(2)))).thenRefused("effective-in-future");
    }

    @Test
    void is_refused_under_a_code_of_another_shape() {
        DeciderSpec.assertRefused("category-invalid", () -> new Category("psm"));
    }

    private static AddCategory add(Occasion occasion) {
        return new AddCategory(PSM, "Pekerja Sosial Masyarakat", "Village volunteer", false, 18, occasion);
    }
}
