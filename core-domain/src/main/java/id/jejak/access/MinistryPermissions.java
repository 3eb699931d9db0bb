package id.jejak.access;

/** Who may change the rules themselves: schemes, bodies with their assessors, categories and regions. */
public final class MinistryPermissions {

    private MinistryPermissions() {}

    /** @return MINISTRY @throws Rejection {@code role-not-allowed} */
    public static Role check(Identity identity) {
        return Scopes.role(identity, Role.MINISTRY);
    }
}
