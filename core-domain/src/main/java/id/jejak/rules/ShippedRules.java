package id.jejak.rules;

import id.jejak.allowance.AllowanceCode;
import id.jejak.allowance.AllowanceDecider;
import id.jejak.allowance.AllowanceScheme;
import id.jejak.body.AssessorId;
import id.jejak.body.Body;
import id.jejak.body.BodyDecider;
import id.jejak.body.BodyId;
import id.jejak.reference.Category;
import id.jejak.reference.Reference;
import id.jejak.reference.ReferenceDecider;
import id.jejak.reference.Region;
import id.jejak.reference.event.CategoryAdded;
import id.jejak.scheme.Scheme;
import id.jejak.scheme.SchemeCode;
import id.jejak.scheme.SchemeDecider;
import id.jejak.scheme.SchemeVersion;
import java.time.LocalDate;
import java.util.Optional;

/** The rules as shipped, before the ministry changed anything. Immutable; for tests, tools and a first start. */
public final class ShippedRules implements RuleBook {

    private final Scheme scheme = new SchemeDecider().fold(ShippedSchemes.events());
    private final AllowanceScheme allowance = new AllowanceDecider(this).fold(ShippedAllowances.events());
    private final Body body = new BodyDecider().fold(ShippedBodies.events());
    private final Reference reference = new ReferenceDecider().fold(ShippedReference.events());

    @Override
    public Optional<SchemeVersion> schemeInForce(SchemeCode code, LocalDate day) {
        return isShipped(code) ? scheme.inForce(day) : Optional.empty();
    }

    @Override
    public Optional<SchemeVersion> schemeVersion(SchemeCode code, String version) {
        return isShipped(code) ? scheme.version(version) : Optional.empty();
    }

    @Override
    public AllowanceScheme allowance(AllowanceCode code) {
        return code.equals(ShippedAllowances.TUNJANGAN_SERTIFIKASI) ? allowance : AllowanceScheme.NONE;
    }

    @Override
    public boolean licensed(BodyId id, AssessorId assessor, LocalDate day) {
        return isShipped(id) && body.licensedOn(assessor, day);
    }

    @Override
    public Optional<String> bodyName(BodyId id, LocalDate day) {
        return isShipped(id) ? body.nameOn(day) : Optional.empty();
    }

    @Override
    public Optional<Integer> minimumAge(Category category) {
        return reference.category(category).map(CategoryAdded::minAge);
    }

    @Override
    public boolean onePerKecamatan(Category category) {
        return reference.category(category).map(CategoryAdded::onePerKecamatan).orElse(false);
    }

    @Override
    public boolean knows(Category category) {
        return reference.category(category).isPresent();
    }

    @Override
    public boolean covers(Region region) {
        return reference.covers(region);
    }

    private static boolean isShipped(SchemeCode code) {
        return code.equals(ShippedSchemes.SDM_KESOS);
    }

    private static boolean isShipped(BodyId id) {
        return id.equals(ShippedBodies.STKS);
    }
}
