package id.jejak.store;

import org.jspecify.annotations.Nullable;

/**
 * Which Axon Server keeps the log.
 *
 * @param address host and port of its gRPC interface, such as {@code 127.0.0.1:8124}
 * @param context the context, which holds Jejak's events and no others
 * @param token where the server's access control is on, the application's token
 * @param tls whether the connection is encrypted, by the certificates that the JDK trusts
 */
public record AxonServerSettings(
        String address, String context, @Nullable String token, boolean tls) {

    /** @throws IllegalArgumentException when the address is not a host and a port */
    public AxonServerSettings {
        if (!address.matches(".+:\\d{1,5}")) {
            throw new IllegalArgumentException("An Axon Server's address is host:port, not " + address);
        }
    }

    String host() {
        return address.substring(0, address.lastIndexOf(':'));
    }

    int port() {
        return Integer.parseInt(address.substring(address.lastIndexOf(':') + 1));
    }

    /** Without the token: it is a secret, and records get logged. */
    @Override
    public String toString() {
        return "AxonServerSettings[address=%s, context=%s, tls=%s]".formatted(address, context, tls);
    }
}
