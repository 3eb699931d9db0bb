package id.jejak.access;

import id.jejak.body.BodyId;
import id.jejak.kernel.Rejection;
import id.jejak.reference.Region;

/** The three ways in which somebody is kept out. */
final class Scopes {

    private Scopes() {}

    static Role role(Identity identity, Role... wanted) {
        return identity.acting(wanted)
                .orElseThrow(() -> new Rejection("role-not-allowed", "This account has no role that may do this"));
    }

    static void region(Identity identity, Region region) {
        Rejection.unless(
                identity.covers(region), "region-out-of-scope", "The region is not one of this account's", "region");
    }

    static void body(Identity identity, BodyId body) {
        Rejection.unless(identity.serves(body), "body-out-of-scope", "The body is not one of this account's");
    }
}
