package id.jejak.allowance;

import id.jejak.allowance.command.AdoptAllowanceVersion;
import id.jejak.allowance.command.AllowanceCommand;
import id.jejak.allowance.command.DraftAllowanceVersion;
import id.jejak.allowance.command.RepealAllowanceVersion;
import id.jejak.allowance.event.AllowanceEvent;
import id.jejak.allowance.event.AllowanceVersionAdopted;
import id.jejak.allowance.event.AllowanceVersionDrafted;
import id.jejak.allowance.event.AllowanceVersionRepealed;
import id.jejak.kernel.Decider;
import id.jejak.kernel.Occasion;
import id.jejak.kernel.Rejection;
import id.jejak.rules.RuleBook;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How an allowance scheme behaves: a draft binds nobody, one version is in force at most, the past changes avowedly. */
public final class AllowanceDecider implements Decider<AllowanceCommand, AllowanceEvent, AllowanceScheme> {

    private final ExclusionsHaveNoCycle exclusions;

    /** Knows the other schemes by {@code rules}. */
    public AllowanceDecider(RuleBook rules) {
        this.exclusions = new ExclusionsHaveNoCycle(rules);
    }

    @Override
    public AllowanceScheme initial() {
        return AllowanceScheme.NONE;
    }

    @Override
    public List<AllowanceEvent> decide(AllowanceCommand command, AllowanceScheme state) {
        return switch (command) {
            case DraftAllowanceVersion c -> List.of(draft(c, state));
            case AdoptAllowanceVersion c -> adopt(c, state);
            case RepealAllowanceVersion c -> repeal(c, state);
        };
    }

    private AllowanceEvent draft(DraftAllowanceVersion c, AllowanceScheme state) {
        Rejection.unless(
                state.version(c.version().version()).isEmpty(),
                "version-overlaps",
                "Another version has this name",
                "version");
        exclusions.check(c.code(), c.version());
        return new AllowanceVersionDrafted(
                c.code(), c.version(), c.occasion().effectiveOnOr(c.occasion().today()));
    }

    private List<AllowanceEvent> adopt(AdoptAllowanceVersion c, AllowanceScheme state) {
        Occasion occasion = c.occasion();
        occasion.requireBasis();
        KnownVersion known = known(state, c.version());
        Rejection.unless(known.repealedOn() == null, "version-repealed", "The version is repealed", "version");
        if (known.adopted()) {
            return List.of();
        }
        AllowanceVersion version = known.version();
        Rejection.unless(
                !state.beginsOn(version.effectiveFrom()),
                "version-overlaps",
                "Another version begins on this day",
                "effectiveFrom");
        exclusions.check(c.code(), version);
        boolean avowed =
                (version.retroactive() || c.retroactive()) && (given(version.reason()) || given(occasion.reason()));
        inPastOnlyIf(avowed, version.effectiveFrom(), occasion);
        return List.of(new AllowanceVersionAdopted(c.code(), c.version(), occasion.effectiveOnOr(occasion.today())));
    }

    private static List<AllowanceEvent> repeal(RepealAllowanceVersion c, AllowanceScheme state) {
        Occasion occasion = c.occasion();
        occasion.requireBasis();
        KnownVersion known = known(state, c.version());
        Rejection.unless(known.adopted(), "version-not-adopted", "The version is a draft", "version");
        LocalDate day = occasion.effectiveOnOr(occasion.today());
        if (day.equals(known.repealedOn())) {
            return List.of();
        }
        Rejection.unless(known.repealedOn() == null, "version-repealed", "The version is repealed", "version");
        inPastOnlyIf(c.retroactive() && given(occasion.reason()), day, occasion);
        return List.of(new AllowanceVersionRepealed(c.code(), c.version(), day));
    }

    private static KnownVersion known(AllowanceScheme state, String version) {
        return state.version(version)
                .orElseThrow(() -> new Rejection("unknown-version", "There is no such version", "version"));
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
    public AllowanceScheme evolve(AllowanceScheme state, AllowanceEvent event) {
        return state.after(event);
    }
}
