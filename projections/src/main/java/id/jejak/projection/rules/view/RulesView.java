package id.jejak.projection.rules.view;

import id.jejak.body.BodyId;
import id.jejak.projection.view.Answer;
import id.jejak.reference.Category;
import id.jejak.reference.Region;
import id.jejak.scheme.SchemeCode;
import id.jejak.scheme.SchemeVersion;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The rules by which the offices go: schemes, certifying bodies, reference data. An interface, so that questions do not
 * reach into the log.
 */
public interface RulesView {

    /** The version in force on a day as known at a position; empty where there is none. */
    Answer<Optional<SchemeVersion>> scheme(SchemeCode code, LocalDate on, long knownAt);

    /** The body under the name of the day, or its first where that begins later; empty where it is not known then. */
    Answer<Optional<NamedBody>> body(BodyId id, LocalDate on, long knownAt);

    /** Whether the category was ever added. */
    boolean knows(Category category);

    /** Whether the region was ever added, holds one that was, or lies in one whose parts nobody has listed. */
    boolean knows(Region region);
}
