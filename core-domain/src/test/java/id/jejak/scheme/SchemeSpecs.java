package id.jejak.scheme;

import id.jejak.kernel.DeciderSpec;
import id.jejak.rules.ShippedSchemes;
import id.jejak.scheme.command.SchemeCommand;
import id.jejak.scheme.event.SchemeEvent;
import id.jejak.scheme.event.SchemeVersionAdopted;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the scheme's specs share. */
final class SchemeSpecs {

    static final SchemeCode CODE = new SchemeCode("SDM-KESOS");

    private SchemeSpecs() {}

    static DeciderSpec<SchemeCommand, SchemeEvent, Scheme> scheme() {
        return DeciderSpec.of(new SchemeDecider());
    }

    static SchemeVersion version(String id, LocalDate from) {
        return version(id, from, false, null);
    }

    static SchemeVersion version(String id, LocalDate from, boolean retroactive, @Nullable String reason) {
        SchemeVersion like = ShippedSchemes.version2017();
        return new SchemeVersion(
                id,
                from,
                like.legalBasis(),
                retroactive,
                reason,
                like.designatedBody(),
                like.levels(),
                like.legalClasses(),
                like.pathways(),
                like.validityYears(),
                like.resits(),
                like.appealDays(),
                like.renewal());
    }

    static SchemeVersionAdopted adopted(String id, LocalDate from) {
        return new SchemeVersionAdopted(CODE, version(id, from), from);
    }
}
