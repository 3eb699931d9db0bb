package id.jejak.deploy.fault;

import java.time.Instant;
import tools.jackson.databind.JsonNode;

/**
 * An event as the log gives it out.
 *
 * @param subject what in its payload is the own of the request that led to it; empty for types that no load brings about
 * @param unit the same for all events of one command
 */
record LoggedEvent(
        long position, String stream, long seq, String type, String subject, String unit, Instant recordedAt) {

    static LoggedEvent of(JsonNode item) {
        String type = item.path("type").asString();
        String field = switch (type) {
            case "worker.registered", "cohort.opened" -> "name";
            case "cohort.seat-taken" -> "workerId";
            case "training.recorded" -> "kind";
            default -> "none";
        };
        return new LoggedEvent(
                item.path("position").asLong(),
                item.path("stream").asString(),
                item.path("seq").asLong(),
                type,
                item.path("payload").path(field).asString(""),
                item.path("metadata").path("correlationId").asString(""),
                Instant.parse(item.path("recordedAt").asString()));
    }

    /** Whether the request led to it. */
    boolean answers(Request request) {
        return type.equals(request.event()) && subject.equals(request.subject());
    }
}
