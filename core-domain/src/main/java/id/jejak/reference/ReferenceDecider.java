package id.jejak.reference;

import id.jejak.kernel.Decider;
import id.jejak.kernel.Occasion;
import id.jejak.kernel.Rejection;
import id.jejak.reference.command.AddCategory;
import id.jejak.reference.command.AddRegion;
import id.jejak.reference.command.ReferenceCommand;
import id.jejak.reference.event.CategoryAdded;
import id.jejak.reference.event.ReferenceEvent;
import id.jejak.reference.event.RegionAdded;
import java.time.LocalDate;
import java.util.List;

/** How the reference data behave: each code is added once. */
public final class ReferenceDecider implements Decider<ReferenceCommand, ReferenceEvent, Reference> {

    @Override
    public Reference initial() {
        return Reference.EMPTY;
    }

    @Override
    public List<ReferenceEvent> decide(ReferenceCommand command, Reference state) {
        return switch (command) {
            case AddCategory c -> List.of(add(c, state));
            case AddRegion c -> List.of(add(c, state));
        };
    }

    private static ReferenceEvent add(AddCategory c, Reference state) {
        Rejection.unless(
                state.category(c.code()).isEmpty(), "category-exists", "This category was added before", "code");
        return new CategoryAdded(c.code(), c.nameId(), c.nameEn(), c.onePerKecamatan(), c.minAge(), day(c.occasion()));
    }

    private static ReferenceEvent add(AddRegion c, Reference state) {
        Rejection.unless(state.regionName(c.code()).isEmpty(), "region-exists", "This region was added before", "code");
        return new RegionAdded(c.code(), c.name(), day(c.occasion()));
    }

    private static LocalDate day(Occasion occasion) {
        return occasion.effectiveByNowOr(occasion.today());
    }

    @Override
    public Reference evolve(Reference state, ReferenceEvent event) {
        return switch (event) {
            case CategoryAdded e -> state.with(e);
            case RegionAdded e -> state.with(e.code(), e.name());
        };
    }
}
