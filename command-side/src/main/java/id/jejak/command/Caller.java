package id.jejak.command;

import id.jejak.access.Identity;
import id.jejak.kernel.Basis;
import id.jejak.kernel.Occasion;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/**
 * Who gives a command and how, as it will be written beside each event: the account with its name and office of the time.
 *
 * @param channel console, api, import or sample
 * @param correlationId what this command and all that follows from it share
 */
public record Caller(Identity identity, String channel, String correlationId) {

    MetaData provenance(Occasion occasion) {
        Map<String, Object> said = new HashMap<>();
        said.put("actor", identity.account());
        said.put("actorName", identity.name());
        said.put("office", identity.office());
        said.put("channel", channel);
        said.put("correlationId", correlationId);
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
