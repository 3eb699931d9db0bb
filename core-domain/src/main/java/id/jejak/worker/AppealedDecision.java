package id.jejak.worker;

/** What sort of decision an appeal is against. Nothing else can be appealed. */
public enum AppealedDecision {
    NOT_YET,
    REJECTION,
    SUSPENSION,
    REVOCATION,
    ANNULMENT
}
