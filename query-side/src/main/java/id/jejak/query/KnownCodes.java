package id.jejak.query;

import id.jejak.projection.rules.view.RulesView;
import id.jejak.reference.Category;
import id.jejak.reference.Region;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the codes of the reference data. One that nobody added is refused: it would find nobody, as if nobody were there. */
@Component
public record KnownCodes(RulesView rules) {

    /**
     * @throws Refused {@code unknown-category}
     * @throws id.jejak.kernel.Rejection {@code category-invalid}
     */
    public Category category(String code) {
        Category category = new Category(code);
        if (!rules.knows(category)) {
            throw Refused.malformed("unknown-category", "There is no such category", "category");
        }
        return category;
    }

    /**
     * The region, alone or none at all.
     *
     * @throws Refused {@code unknown-region}
     * @throws id.jejak.kernel.Rejection {@code region-invalid}
     */
    public List<Region> within(@Nullable String code) {
        if (code == null) {
            return List.of();
        }
        Region region = new Region(code);
        if (!rules.knows(region)) {
            throw Refused.malformed("unknown-region", "There is no such region", "region");
        }
        return List.of(region);
    }
}
