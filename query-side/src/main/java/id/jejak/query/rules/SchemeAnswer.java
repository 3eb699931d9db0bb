package id.jejak.query.rules;

import id.jejak.scheme.LegalBasis;
import id.jejak.scheme.Level;
import id.jejak.scheme.Renewal;
import id.jejak.scheme.Resits;
import id.jejak.scheme.SchemeVersion;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A version of a scheme, in the form in which it is adopted. */
record SchemeAnswer(
        String version,
        LocalDate effectiveFrom,
        List<LegalBasis> legalBasis,
        boolean retroactive,
        @Nullable String reason,
        String designatedBody,
        List<Level> levels,
        Map<String, Valued<String>> legalClasses,
        List<PathwayAnswer> pathways,
        Valued<Integer> validityYears,
        ResitsAnswer resits,
        Valued<Integer> appealDays,
        RenewalAnswer renewal) {

    /** How often and how soon a candidate may sit again. */
    record ResitsAnswer(Valued<Integer> max, Valued<Integer> waitDays) {

        private static ResitsAnswer of(Resits resits) {
            return new ResitsAnswer(Valued.of(resits.max()), Valued.of(resits.waitDays()));
        }
    }

    /** When a certificate may be renewed, in days around its last valid day. */
    record RenewalAnswer(Valued<Integer> daysBefore, Valued<Integer> daysAfter) {

        private static RenewalAnswer of(Renewal renewal) {
            return new RenewalAnswer(Valued.of(renewal.daysBefore()), Valued.of(renewal.daysAfter()));
        }
    }

    static SchemeAnswer of(SchemeVersion version) {
        Map<String, Valued<String>> classes = new LinkedHashMap<>();
        version.legalClasses().forEach((category, legalClass) -> classes.put(category, Valued.of(legalClass)));
        return new SchemeAnswer(
                version.version(),
                version.effectiveFrom(),
                version.legalBasis(),
                version.retroactive(),
                version.reason(),
                version.designatedBody().value(),
                version.levels(),
                classes,
                version.pathways().stream().map(PathwayAnswer::of).toList(),
                Valued.of(version.validityYears()),
                ResitsAnswer.of(version.resits()),
                Valued.of(version.appealDays()),
                RenewalAnswer.of(version.renewal()));
    }
}
