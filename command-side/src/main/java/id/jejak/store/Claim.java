package id.jejak.store;

import id.jejak.kernel.Rejection;
import id.jejak.store.codec.TextCheck;

/**
 * The sole right of a stream to a key, such as a NIK's code or a certificate number. Taken and released in the same unit
 * as the events that say so.
 *
 * @param kind what sort of key, for example {@code nik}
 * @param key the key; never personal data in the clear
 * @param stream who holds it
 * @param refusal what a caller hears when another stream holds it; it must name nothing personal
 */
public record Claim(String kind, String key, String stream, Rejection refusal) {

    /** @throws Rejection {@code text-invalid} */
    public Claim {
        TextCheck.require(kind);
        TextCheck.require(key);
        TextCheck.require(stream);
    }
}
