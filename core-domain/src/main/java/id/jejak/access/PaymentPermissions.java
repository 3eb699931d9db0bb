package id.jejak.access;

import id.jejak.kernel.Rejection;
import id.jejak.payment.PaymentsState;
import id.jejak.payment.RecordedPayments;
import id.jejak.reference.Region;

/** Who may record payments and what was paid back of them. */
public final class PaymentPermissions {

    private PaymentPermissions() {}

    /**
     * A list is recorded by any allowance officer, for the officer's own regions; what is paid back by one whose regions
     * it was recorded for.
     *
     * @return the role in which the identity acts
     * @throws Rejection {@code role-not-allowed} or {@code region-out-of-scope}
     */
    public static Role check(Identity identity, PaymentsState state) {
        Role role = Scopes.role(identity, Role.ALLOWANCE_OFFICER);
        if (state instanceof RecordedPayments known) {
            Rejection.unless(
                    known.list().regions().stream().map(Region::new).anyMatch(identity::covers),
                    "region-out-of-scope",
                    "The list was recorded for other regions than this account's");
        }
        return role;
    }
}
