package id.jejak.worker;

/** What the secretariat finds of an application. */
public enum ScreeningOutcome {
    ADMITTED,
    RETURNED,
    REJECTED
}
