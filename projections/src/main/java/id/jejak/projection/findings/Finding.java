package id.jejak.projection.findings;

import id.jejak.projection.findings.view.FindingDescription;
import id.jejak.projection.findings.view.FindingQuestion;
import id.jejak.projection.view.Answer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One question of an inspector. An interface, because each is a class of its own. */
interface Finding {

    /** What it asks. */
    FindingDescription description();

    /** Whether a place can be called so: nothing else comes in by a cursor. */
    boolean isPlace(String name);

    /**
     * Looks at the next places, in the order of their names or one of its own that never changes.
     *
     * @param from the first place, or the one after which to begin; null for the beginning
     * @param including whether that place itself is looked at
     * @param most how many places; fewer are answered only at the end
     */
    Answer<List<Place>> look(FindingQuestion question, @Nullable String from, boolean including, int most);
}
