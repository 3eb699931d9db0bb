package id.jejak.allowance;

import id.jejak.allowance.event.AllowanceEvent;
import id.jejak.allowance.event.AllowanceVersionAdopted;
import id.jejak.allowance.event.AllowanceVersionDrafted;
import id.jejak.allowance.event.AllowanceVersionRepealed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What is so of an allowance scheme: every version that was ever drafted.
 *
 * @param versions in the order of drafting; none where there is no such scheme
 */
public record AllowanceScheme(List<KnownVersion> versions) {

    /** Nothing was drafted under its code. */
    public static final AllowanceScheme NONE = new AllowanceScheme(List.of());

    private static final Comparator<KnownVersion> BY_FIRST_DAY =
            Comparator.comparing(known -> known.version().effectiveFrom());

    public AllowanceScheme {
        versions = List.copyOf(versions);
    }

    /**
     * The version in force on {@code day}: of those adopted the one that began last, unless it is over by then. A repeal
     * leaves a gap until the next version begins; it does not revive the one before.
     */
    public Optional<KnownVersion> inForce(LocalDate day) {
        return adopted()
                .filter(known -> !known.version().effectiveFrom().isAfter(day))
                .max(BY_FIRST_DAY)
                .filter(known -> !known.overBy(day));
    }

    /** The version that answers for {@code day}: the one in force, else the latest draft, else the last one adopted. */
    public Optional<KnownVersion> answering(LocalDate day) {
        return inForce(day)
                .or(() -> versions.stream().filter(known -> !known.adopted()).reduce((_, later) -> later))
                .or(() -> versions.stream().reduce((_, later) -> later));
    }

    /** The version of that name, whatever became of it. */
    public Optional<KnownVersion> version(String name) {
        return versions.stream()
                .filter(known -> known.version().version().equals(name))
                .findFirst();
    }

    /** The days on which another version, or none, comes into force. */
    public List<LocalDate> turns() {
        List<LocalDate> turns = new ArrayList<>();
        adopted().forEach(known -> {
            turns.add(known.version().effectiveFrom());
            LocalDate last = known.until();
            if (last != null) {
                turns.add(last.plusDays(1));
            }
        });
        return turns;
    }

    private Stream<KnownVersion> adopted() {
        return versions.stream().filter(known -> known.adopted() && !known.neverInForce());
    }

    /** What the stream amounts to. */
    public static AllowanceScheme of(Iterable<AllowanceEvent> history) {
        AllowanceScheme scheme = NONE;
        for (AllowanceEvent event : history) {
            scheme = scheme.after(event);
        }
        return scheme;
    }

    AllowanceScheme after(AllowanceEvent event) {
        return switch (event) {
            case AllowanceVersionDrafted e -> drafting(e.version());
            case AllowanceVersionAdopted e -> adopting(e.version());
            case AllowanceVersionRepealed e -> repealing(e.version(), e.on());
        };
    }

    boolean beginsOn(LocalDate day) {
        return adopted().anyMatch(known -> known.version().effectiveFrom().equals(day));
    }

    private AllowanceScheme drafting(AllowanceVersion version) {
        List<KnownVersion> all = new ArrayList<>(versions);
        all.add(new KnownVersion(version, false, null));
        return new AllowanceScheme(all);
    }

    private AllowanceScheme adopting(String name) {
        return replacing(name, known -> new KnownVersion(known.version(), true, known.repealedOn()));
    }

    private AllowanceScheme repealing(String name, LocalDate on) {
        return replacing(name, known -> new KnownVersion(known.version(), known.adopted(), on));
    }

    private AllowanceScheme replacing(String name, UnaryOperator<KnownVersion> change) {
        return new AllowanceScheme(versions.stream()
                .map(known -> known.version().version().equals(name) ? change.apply(known) : known)
                .toList());
    }
}
