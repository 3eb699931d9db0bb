package id.jejak.projection.appeals.view;

/** How an appeal stands. */
public enum AppealStatus {
    /** It waits for a member of the panel. */
    OPEN,
    /** A member of the panel ended it. */
    DECIDED,
    /** The case was closed before anybody decided. */
    LAPSED
}
