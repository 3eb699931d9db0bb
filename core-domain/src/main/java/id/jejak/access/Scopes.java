package id.jejak.access;

import id.jejak.body.BodyId;
import id.jejak.kernel.Rejection;
import id.jejak.reference.Region;
import java.util.Set;

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
        anyBody(identity, Set.of(body));
    }

    static void anyBody(Identity identity, Set<BodyId> bodies) {
        Rejection.unless(
                bodies.stream().anyMatch(identity::serves),
                "body-out-of-scope",
                "The body is not one of this account's");
    }
}
