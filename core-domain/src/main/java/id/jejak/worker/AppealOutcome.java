package id.jejak.worker;

/** What an appeal comes to. */
public enum AppealOutcome {
    /** All is as it was before the appeal. */
    DECISION_STANDS,
    /** The opposite was decided. */
    OVERTURNED,
    /** Others assess anew; it is no re-sit. */
    NEW_ASSESSMENT
}
