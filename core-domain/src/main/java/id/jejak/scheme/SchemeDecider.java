package id.jejak.scheme;

import id.jejak.kernel.Decider;
import id.jejak.kernel.Occasion;
import id.jejak.kernel.Rejection;
import id.jejak.scheme.command.AdoptSchemeVersion;
import id.jejak.scheme.command.RepealSchemeVersion;
import id.jejak.scheme.command.SchemeCommand;
import id.jejak.scheme.event.SchemeEvent;
import id.jejak.scheme.event.SchemeVersionAdopted;
import id.jejak.scheme.event.SchemeVersionRepealed;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a scheme behaves: on each day at most one version is in force, and the past changes only avowedly. */
public final class SchemeDecider implements Decider<SchemeCommand, SchemeEvent, Scheme> {

    @Override
    public Scheme initial() {
        return Scheme.NONE;
    }

    @Override
    public List<SchemeEvent> decide(SchemeCommand command, Scheme state) {
        return switch (command) {
            case AdoptSchemeVersion c -> List.of(adopt(c, state));
            case RepealSchemeVersion c -> repeal(c, state);
        };
    }

    private static SchemeEvent adopt(AdoptSchemeVersion c, Scheme state) {
        Occasion occasion = c.occasion();
        occasion.requireBasis();
        Rejection.unless(
                !state.overlaps(c.version()),
                "version-overlaps",
                "Another version has this name or begins on this day",
                "version",
                "effectiveFrom");
        boolean avowed = c.version().retroactive() && (given(c.version().reason()) || given(occasion.reason()));
        inPastOnlyIf(avowed, c.version().effectiveFrom(), occasion);
        return new SchemeVersionAdopted(c.code(), c.version(), occasion.effectiveOnOr(occasion.today()));
    }

    private static List<SchemeEvent> repeal(RepealSchemeVersion c, Scheme state) {
        Occasion occasion = c.occasion();
        occasion.requireBasis();
        AdoptedVersion adopted = state.adopted(c.version())
                .orElseThrow(() -> new Rejection("unknown-version", "There is no such version", "version"));
        LocalDate day = occasion.effectiveOnOr(occasion.today());
        if (day.equals(adopted.repealedOn())) {
            return List.of();
        }
        Rejection.unless(adopted.repealedOn() == null, "version-repealed", "The version is repealed", "version");
        inPastOnlyIf(c.retroactive() && given(occasion.reason()), day, occasion);
        return List.of(new SchemeVersionRepealed(c.code(), c.version(), day));
    }

    private static void inPastOnlyIf(boolean avowed, LocalDate day, Occasion occasion) {
        Rejection.unless(
                avowed || !day.isBefore(occasion.today()),
                "retroactive-needs-reason",
                "What begins in the past says that it is retroactive, and why",
                "retroactive",
                "reason");
    }

    private static boolean given(@Nullable String reason) {
        return reason != null && !reason.isBlank();
    }

    @Override
    public Scheme evolve(Scheme state, SchemeEvent event) {
        return switch (event) {
            case SchemeVersionAdopted e -> state.adopting(e.version());
            case SchemeVersionRepealed e -> state.repealing(e.version(), e.on());
        };
    }
}
