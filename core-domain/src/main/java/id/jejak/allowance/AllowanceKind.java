package id.jejak.allowance;

/** What is paid: three different things in law. */
public enum AllowanceKind {
    /** An allowance. */
    TUNJANGAN,
    /** An honorarium. */
    HONORARIUM,
    /** A goodwill stipend. */
    TALI_ASIH
}
