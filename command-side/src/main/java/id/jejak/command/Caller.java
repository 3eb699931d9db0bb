package id.jejak.command;

import id.jejak.access.Identity;
import id.jejak.access.Role;
import id.jejak.kernel.Basis;
import id.jejak.kernel.Occasion;
import id.jejak.stream.Streams;
import id.jejak.worker.command.FileAppeal;
import id.jejak.worker.command.WorkerCommand;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/**
 * Who gives a command and how, as it will be written beside each event: the account with its name and office of the time.
 *
 * @param channel {@code api}, {@code sample} for the story, {@code system} for what the product is shipped with
 * @param correlationId what this command and all that follows from it share
 * @param scriptedAt when the sample's story says that it was recorded; null, for now, on any other channel
 */
public record Caller(
        Identity identity,
        String channel,
        String correlationId,
        @Nullable Instant scriptedAt) {

    /** @throws IllegalArgumentException when another channel than the sample's comes with an instant of its own */
    public Caller {
        if (scriptedAt != null && !channel.equals("sample")) {
            throw new IllegalArgumentException("Only the sample says when it was recorded");
        }
    }

    /** A command that is recorded when it is given. */
    public Caller(Identity identity, String channel, String correlationId) {
        this(identity, channel, correlationId, null);
    }

    /** What all events that follow from the order share. Where it is several commands, each has an occasion of its own. */
    MetaData provenance(Order order) {
        MetaData everywhere = MetaData.with("actor", identity.account())
                .and("actorName", identity.name())
                .and("office", identity.office())
                .and("channel", channel)
                .and("correlationId", correlationId);
        return order instanceof WorkerOrders ? everywhere : everywhere.mergedWith(occasion(order.occasion()));
    }

    static MetaData acting(Role role) {
        return MetaData.with("role", role.name());
    }

    /** A worker has no account: what only the worker can want is said through somebody else. */
    static MetaData onBehalf(WorkerCommand command) {
        return command instanceof FileAppeal
                ? MetaData.with("onBehalfOf", Streams.worker(command.workerId()))
                : MetaData.emptyInstance();
    }

    static MetaData occasion(Occasion occasion) {
        Map<String, Object> said = new HashMap<>();
        put(said, "reason", occasion.reason());
        put(said, "basis", occasion.basis() == null ? null : document(occasion.basis()));
        return MetaData.from(said);
    }

    private static Map<String, Object> document(Basis basis) {
        Map<String, Object> said = new HashMap<>();
        said.put("kind", basis.kind());
        said.put("number", basis.number());
        put(said, "date", basis.date() == null ? null : basis.date().toString());
        put(said, "signatory", basis.signatory());
        put(said, "sha256", basis.sha256());
        return said;
    }

    private static void put(Map<String, Object> map, String key, @Nullable Object value) {
        if (value != null) {
            map.put(key, value);
        }
    }
}
