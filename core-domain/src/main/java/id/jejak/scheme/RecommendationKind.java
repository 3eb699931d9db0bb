package id.jejak.scheme;

/** Who vouches for a candidate. */
public enum RecommendationKind {
    /** The office or institution that the candidate works for. */
    EMPLOYER,
    /** The professional association. */
    PROFESSION
}
