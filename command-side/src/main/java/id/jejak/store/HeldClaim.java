package id.jejak.store;

/** A claim as it is named for release, without the refusal that taking it may meet. */
record HeldClaim(String kind, String key, String stream) {}
