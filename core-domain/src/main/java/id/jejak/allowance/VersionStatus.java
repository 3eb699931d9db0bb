package id.jejak.allowance;

/** What a version of an allowance scheme amounts to on a day. */
public enum VersionStatus {
    /** It was proposed: whoever is eligible under it is so in a simulation only. */
    DRAFT,
    /** It was adopted and not repealed. */
    IN_FORCE,
    /** It was adopted and is over. */
    REPEALED
}
