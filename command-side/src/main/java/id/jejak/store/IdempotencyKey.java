package id.jejak.store;

import id.jejak.store.codec.TextCheck;

/** What a caller sent along so that sending again changes nothing: unique within the account. */
public record IdempotencyKey(String account, String key) {

    /** @throws id.jejak.kernel.Rejection {@code text-invalid} */
    public IdempotencyKey {
        TextCheck.require(account);
        TextCheck.require(key);
    }
}
