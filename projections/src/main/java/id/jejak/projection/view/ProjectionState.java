package id.jejak.projection.view;

/** How far a read model has come. */
public enum ProjectionState {
    /** It has not reached the end of the log since this node started. */
    CATCHING_UP,
    /** It has reached the end of the log and follows it. */
    LIVE
}
