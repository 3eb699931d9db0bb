package id.jejak.command;

import id.jejak.kernel.Rejection;
import id.jejak.store.Answer;
import id.jejak.store.StoredAnswer;
import id.jejak.worker.WorkerId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The first answer under a key as text, and back. */
final class FirstAnswers {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private FirstAnswers() {}

    private record Item(UUID workerId, @Nullable String code) {}

    /** @param details null in answers that were stored before there were any */
    private record Refused(
            String code,
            String message,
            List<String> fields,
            @Nullable Map<String, String> details) {}

    private record Stored(
            @Nullable String id, List<Item> items, @Nullable Refused refused) {}

    static Answer done(KeyedRequest request, String id, List<Nomination> nominations) {
        List<Item> items = new ArrayList<>();
        nominations.forEach(item -> items.add(new Item(item.workerId().value(), item.code())));
        return answer(request, new Stored(id, items, null));
    }

    static Answer refused(KeyedRequest request, Rejection refused) {
        return answer(
                request,
                new Stored(
                        null,
                        List.of(),
                        new Refused(refused.code(), refused.getMessage(), refused.fields(), refused.details())));
    }

    /** @throws Rejection the first answer, where that was a refusal; {@code idempotency-key-reused} for another body */
    static CommandOutcome again(KeyedRequest request, StoredAnswer first) {
        Rejection.unless(
                first.answer().bodyHmac().equals(request.body()),
                "idempotency-key-reused",
                "The key was used with another body");
        Stored stored = JSON.readValue(first.answer().outcome(), Stored.class);
        if (stored.refused() != null) {
            Refused refused = stored.refused();
            throw new Rejection(
                            refused.code(), refused.message(), refused.fields().toArray(String[]::new))
                    .with(refused.details() == null ? Map.of() : refused.details());
        }
        List<Nomination> nominations = new ArrayList<>();
        stored.items().forEach(item -> nominations.add(new Nomination(new WorkerId(item.workerId()), item.code())));
        return new CommandOutcome(stored.id() == null ? "" : stored.id(), first.position(), nominations);
    }

    private static Answer answer(KeyedRequest request, Stored stored) {
        return new Answer(request.key(), request.body(), JSON.writeValueAsString(stored));
    }
}
