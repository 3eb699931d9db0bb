package id.jejak.projection.corrections.view;

import id.jejak.projection.scope.view.Scope;
import id.jejak.projection.view.Answer;
import id.jejak.projection.view.Items;
import org.jspecify.annotations.Nullable;

/** What was asked to be corrected. An interface, so that questions do not reach into the tables. */
public interface CorrectionsView {

    /** The read model that answers. */
    String MODEL = "corrections";

    /**
     * Corrections of whom the scope holds, in the order in which they were asked for.
     *
     * @param status null for all
     * @param after where the list goes on: the position of the last request told, 0 at its beginning
     */
    Answer<Items<RequestedCorrection>> find(Scope scope, @Nullable CorrectionStatus status, long after, int limit);
}
