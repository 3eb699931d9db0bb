package id.jejak.worker;

/** Where on the path a worker stands on a day. */
public enum Phase {
    REGISTERED,
    NOMINATED,
    SCREENING,
    ADMITTED,
    IN_ASSESSMENT,
    RECOMMENDED,
    DECIDED_COMPETENT,
    DECIDED_NOT_YET,
    RESIT_OPEN,
    CERTIFIED,
    SUSPENDED,
    EXPIRED,
    REVOKED,
    ANNULLED,
    REJECTED,
    WITHDRAWN,
    UNDER_APPEAL,
    CLOSED,
    RETIRED
}
