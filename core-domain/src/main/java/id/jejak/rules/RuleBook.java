package id.jejak.rules;

import id.jejak.allowance.AllowanceCode;
import id.jejak.allowance.AllowanceScheme;
import id.jejak.body.AssessorId;
import id.jejak.body.BodyId;
import id.jejak.reference.Category;
import id.jejak.reference.Region;
import id.jejak.scheme.SchemeCode;
import id.jejak.scheme.SchemeVersion;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a decision about a worker may ask of the ministry's streams. An interface, because command-side answers from the
 * log and a test from {@link ShippedRules}; an answer must not change while one command is decided.
 */
public interface RuleBook {

    /** The version of the scheme in force on {@code day}. */
    Optional<SchemeVersion> schemeInForce(SchemeCode scheme, LocalDate day);

    /** The version of that name, in force or not. */
    Optional<SchemeVersion> schemeVersion(SchemeCode scheme, String version);

    /** Every version of the allowance, none where there is no such allowance. */
    AllowanceScheme allowance(AllowanceCode allowance);

    /** Whether the assessor holds the body's licence on {@code day}. */
    boolean licensed(BodyId body, AssessorId assessor, LocalDate day);

    /** The name that the body bears on {@code day}. */
    Optional<String> bodyName(BodyId body, LocalDate day);

    /** The age in years from which one can be engaged in the category, empty where there is none. */
    Optional<Integer> minimumAge(Category category);

    /** Whether the category has one post for each kecamatan. */
    boolean onePerKecamatan(Category category);

    /** Whether the category was added. */
    boolean knows(Category category);

    /** Whether somebody can work there: it was added, or lies in one of which no parts are on record. */
    boolean covers(Region region);
}
