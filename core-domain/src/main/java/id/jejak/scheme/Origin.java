package id.jejak.scheme;

/** Where a value of a scheme comes from. An assumption is this product's choice and is never shown as law. */
public enum Origin {
    /** It is written in a regulation. */
    REGULATION,
    /** It is written in a technical guide or in practice elsewhere, not in a regulation. */
    GUIDELINE,
    /** No source settles it; the product chose it. */
    ASSUMPTION
}
