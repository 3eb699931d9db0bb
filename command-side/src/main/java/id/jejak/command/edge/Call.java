package id.jejak.command.edge;

import id.jejak.access.Identity;
import org.jspecify.annotations.Nullable;

/**
 * Who calls, and what.
 *
 * @param target method and path, as part of what an idempotency key stands for
 * @param key the idempotency key, null where none was sent
 */
public record Call(
        Identity identity, String target, @Nullable String key) {}
