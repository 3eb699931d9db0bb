package id.jejak.worker;

/** How somebody leaves. */
public enum RetirementKind {
    /** Engagements and an open case end; a new engagement brings the worker back. */
    RESIGNED,
    /** The end: nothing is recorded of the worker any more. */
    DECEASED
}
