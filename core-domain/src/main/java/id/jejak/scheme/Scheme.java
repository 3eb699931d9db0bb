package id.jejak.scheme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What is so of a scheme: every version it ever had.
 *
 * @param versions in the order of adoption
 */
public record Scheme(List<AdoptedVersion> versions) {

    static final Scheme NONE = new Scheme(List.of());

    public Scheme {
        versions = List.copyOf(versions);
    }

    /**
     * The version in force on {@code day}: the one that began last, unless it is repealed by then. A repeal leaves a
     * gap until the next version begins; it does not revive the one before.
     */
    public Optional<SchemeVersion> inForce(LocalDate day) {
        return versions.stream()
                .filter(v -> !v.neverInForce() && !v.version().effectiveFrom().isAfter(day))
                .max(Comparator.comparing(v -> v.version().effectiveFrom()))
                .filter(v -> !v.repealedBy(day))
                .map(AdoptedVersion::version);
    }

    /** The version of that name, in force or not: old cases still follow it. */
    public Optional<SchemeVersion> version(String id) {
        return adopted(id).map(AdoptedVersion::version);
    }

    Optional<AdoptedVersion> adopted(String id) {
        return versions.stream().filter(v -> v.version().version().equals(id)).findFirst();
    }

    boolean overlaps(SchemeVersion other) {
        return adopted(other.version()).isPresent()
                || versions.stream()
                        .anyMatch(v ->
                                !v.neverInForce() && v.version().effectiveFrom().equals(other.effectiveFrom()));
    }

    Scheme adopting(SchemeVersion version) {
        List<AdoptedVersion> next = new ArrayList<>(versions);
        next.add(new AdoptedVersion(version, null));
        return new Scheme(next);
    }

    Scheme repealing(String id, LocalDate on) {
        return new Scheme(versions.stream()
                .map(v -> v.version().version().equals(id) ? new AdoptedVersion(v.version(), on) : v)
                .toList());
    }
}
