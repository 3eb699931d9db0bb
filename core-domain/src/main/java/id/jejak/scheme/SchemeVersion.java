package id.jejak.scheme;

import id.jejak.body.BodyId;
import id.jejak.kernel.Rejection;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a certification scheme from a day on, until another version's day or its repeal. A case follows the
 * version in force on its application date, whatever is adopted later.
 *
 * @param version the version's name within its scheme
 * @param effectiveFrom the first day it is in force
 * @param legalBasis the regulations it rests on
 * @param retroactive whether it may begin before the day of its adoption
 * @param reason why it is retroactive, null where it is not or no reason was given
 * @param designatedBody which body certifies
 * @param levels the levels a certificate can have
 * @param legalClasses the regulation's class of each category, by category code and in its order
 * @param validityYears how long a certificate is valid
 * @param appealDays days within which a decision may be appealed
 */
public record SchemeVersion(
        String version,
        LocalDate effectiveFrom,
        List<LegalBasis> legalBasis,
        boolean retroactive,
        @Nullable String reason,
        BodyId designatedBody,
        List<Level> levels,
        Map<String, Sourced<String>> legalClasses,
        List<Pathway> pathways,
        Sourced<Integer> validityYears,
        Resits resits,
        Sourced<Integer> appealDays,
        Renewal renewal) {

    /** @throws Rejection {@code version-invalid} when something is blank, missing, out of bounds or stands twice */
    public SchemeVersion {
        legalBasis = List.copyOf(legalBasis);
        levels = List.copyOf(levels);
        // sorted, because the bytes of a stored version must not depend on a hash order
        legalClasses = Collections.unmodifiableMap(new TreeMap<>(legalClasses));
        pathways = List.copyOf(pathways);
        Rejection.unless(!version.isBlank(), "version-invalid", "A version has a name", "version");
        Rejection.unless(!levels.isEmpty(), "version-invalid", "A version has a level", "levels");
        Rejection.unless(
                levels.stream().distinct().count() == levels.size(),
                "version-invalid",
                "A level stands twice",
                "levels");
        Rejection.unless(!pathways.isEmpty(), "version-invalid", "A version has a pathway", "pathways");
        Rejection.unless(
                pathways.stream().map(Pathway::code).distinct().count() == pathways.size(),
                "version-invalid",
                "A pathway stands twice",
                "pathways");
        Bounds.within(validityYears, 1, 100, "validityYears");
        Bounds.within(appealDays, 0, 3650, "appealDays");
    }

    /** The pathway of that code, empty where the version has none. */
    public Optional<Pathway> pathway(String code) {
        return pathways.stream().filter(p -> p.code().equals(code)).findFirst();
    }
}
