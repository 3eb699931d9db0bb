package id.jejak.projection.cohorts.view;

/** Whether people can be nominated into a cohort. */
public enum CohortStatus {
    /** They can. */
    OPEN,
    /** Nobody any more; cases within it run on. */
    CLOSED
}
