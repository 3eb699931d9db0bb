package id.jejak.command.scheme;

import id.jejak.body.BodyId;
import id.jejak.command.edge.BasisFields;
import id.jejak.command.edge.CommandRequest;
import id.jejak.reference.Category;
import id.jejak.scheme.Level;
import id.jejak.scheme.SchemeVersion;
import id.jejak.scheme.Sourced;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A whole version; {@code reason} is why it is retroactive, where it is. */
record AdoptSchemeVersionRequest(
        String version,
        LocalDate effectiveFrom,
        List<LegalBasisFields> legalBasis,
        @Nullable Boolean retroactive,
        String designatedBody,
        List<Level> levels,
        Map<String, SourcedText> legalClasses,
        List<PathwayFields> pathways,
        SourcedNumber validityYears,
        ResitFields resits,
        SourcedNumber appealDays,
        RenewalFields renewal,
        @Nullable LocalDate effectiveOn,
        @Nullable String reason,
        @Nullable BasisFields basis)
        implements CommandRequest {

    SchemeVersion schemeVersion() {
        Map<String, Sourced<String>> classes = new TreeMap<>();
        legalClasses.forEach((category, word) -> classes.put(new Category(category).code(), word.sourced()));
        return new SchemeVersion(
                version,
                effectiveFrom,
                legalBasis.stream().map(LegalBasisFields::legalBasis).toList(),
                Boolean.TRUE.equals(retroactive),
                reason,
                new BodyId(designatedBody),
                levels,
                classes,
                pathways.stream().map(PathwayFields::pathway).toList(),
                validityYears.sourced(),
                resits.resits(),
                appealDays.sourced(),
                renewal.renewal());
    }

    @Override
    public String toString() {
        return getClass().getSimpleName();
    }
}
