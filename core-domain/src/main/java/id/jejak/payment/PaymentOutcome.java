package id.jejak.payment;

/** How a recorded payment agrees with the register. */
public enum PaymentOutcome {
    /** In everything that was looked at. */
    MATCHED,
    /** It does not, for the reasons that its codes name. */
    FLAGGED,
    /** The register knows nobody of that number, as far as whoever recorded the list may see. */
    UNKNOWN
}
