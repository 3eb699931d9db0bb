package id.jejak.cohort;

/** Why a seat became free before anyone attended. A seat that was sat in is used and never released. */
public enum ReleaseCause {
    /** The nomination was withdrawn. */
    WITHDRAWN,
    /** Screening rejected the application. */
    REJECTED,
    /** The secretariat closed the case. */
    CASE_CLOSED,
    /** The worker resigned or died. */
    RETIRED,
    /** The worker turned out to be another one and was merged. */
    MERGED
}
