package id.jejak.rules;

import id.jejak.body.AssessorId;
import id.jejak.body.BodyId;
import id.jejak.reference.Category;
import id.jejak.reference.Region;
import id.jejak.scheme.SchemeCode;
import id.jejak.scheme.SchemeVersion;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the ministry's streams (schemes, bodies, reference data) say on a day. An interface because a command sees the
 * streams as they stand, and a specification a fixed set; within one decision it answers the same question alike.
 */
public interface RuleBook {

    /** The version of the scheme in force on {@code day}. */
    Optional<SchemeVersion> schemeInForce(SchemeCode scheme, LocalDate day);

    /** The version by its name, also one that is repealed: a case keeps the version it began under. */
    Optional<SchemeVersion> schemeVersion(SchemeCode scheme, String version);

    /** Whether the body has licensed the assessor on {@code day}. */
    boolean licensed(BodyId body, AssessorId assessor, LocalDate day);

    /** What the body is called on {@code day}. */
    Optional<String> bodyName(BodyId body, LocalDate day);

    /** The least age in years at which somebody may begin in the category; empty where there is none. */
    Optional<Integer> minimumAge(Category category);

    /** Whether there is such a category. */
    boolean knows(Category category);

    /** Whether there is such a region. */
    boolean knows(Region region);
}
