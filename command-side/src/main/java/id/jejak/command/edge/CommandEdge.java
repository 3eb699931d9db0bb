package id.jejak.command.edge;

import id.jejak.command.BusinessDay;
import id.jejak.command.Caller;
import id.jejak.command.CommandDesk;
import id.jejak.command.CommandOutcome;
import id.jejak.command.KeyedRequest;
import id.jejak.command.Order;
import id.jejak.command.Secret;
import id.jejak.kernel.Occasion;
import id.jejak.kernel.Rejection;
import id.jejak.store.Answer;
import id.jejak.store.IdempotencyKey;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Gives a request's command to the desk and words the answer. What a value of the domain refuses while the command is
 * made is a fault of the request; what the desk refuses is a rule's.
 */
@Component
public final class CommandEdge {

    /** The header in which answers say what they reflect. */
    public static final String POSITION = "Jejak-Position";

    private static final String CHANNEL = "api";

    /** One text for all spellings of a body, by which another body under the same key is noticed. */
    private static final JsonMapper CANONICAL = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private final CommandDesk desk;
    private final BusinessDay day;
    private final Secret secret;

    CommandEdge(CommandDesk desk, BusinessDay day, Secret secret) {
        this.desk = desk;
        this.day = day;
        this.secret = secret;
    }

    /** For a command that changes something there is. */
    public ResponseEntity<CommandAnswer> change(Call call, CommandRequest body, Function<Occasion, Order> order) {
        CommandOutcome outcome = carryOut(call, body, "", order);
        return ResponseEntity.ok()
                .header(POSITION, String.valueOf(outcome.position()))
                .body(new CommandAnswer(outcome.id(), outcome.position()));
    }

    /**
     * For a command that brings something into being which can be asked for by itself.
     *
     * @param folder the path under which it will be found by its id
     */
    public ResponseEntity<CommandAnswer> create(
            Call call, CommandRequest body, String folder, Function<Occasion, Order> order) {
        CommandOutcome outcome = carryOut(call, body, "", order);
        return created(ResponseEntity.created(URI.create(folder + "/" + outcome.id())), outcome);
    }

    /**
     * For a command that adds to something, as a part that is shown with it.
     *
     * @param whole the path under which that will be found
     */
    public ResponseEntity<CommandAnswer> add(
            Call call, CommandRequest body, String whole, Function<Occasion, Order> order) {
        return created(ResponseEntity.created(URI.create(whole)), carryOut(call, body, "", order));
    }

    /** For a command that adds to what nobody asks for, as the reference data. */
    public ResponseEntity<CommandAnswer> add(Call call, CommandRequest body, Function<Occasion, Order> order) {
        return created(ResponseEntity.status(HttpStatus.CREATED), carryOut(call, body, "", order));
    }

    private static ResponseEntity<CommandAnswer> created(ResponseEntity.BodyBuilder answer, CommandOutcome outcome) {
        return answer.header(POSITION, String.valueOf(outcome.position()))
                .body(new CommandAnswer(outcome.id(), outcome.position()));
    }

    /**
     * Gives the command.
     *
     * @param part names one of several commands that a request is cut into; empty where there is but one
     * @throws InvalidRequest when the command cannot be made
     * @throws Rejection when it is refused
     */
    public CommandOutcome carryOut(Call call, CommandRequest body, String part, Function<Occasion, Order> order) {
        Order made;
        try {
            made = order.apply(occasion(call, body));
        } catch (Rejection refused) {
            throw InvalidRequest.of(refused);
        }
        Caller caller = new Caller(call.identity(), CHANNEL, Ids.next().toString());
        String key = call.key();
        if (key == null) {
            return desk.send(made, caller);
        }
        String whole = part.isEmpty() ? key : key + " " + part;
        return desk.send(
                made,
                caller,
                new KeyedRequest(new IdempotencyKey(call.identity().account(), whole), digest(call, body)));
    }

    private Occasion occasion(Call call, CommandRequest body) {
        BasisFields basis = body.document();
        return new Occasion(
                call.identity().account(),
                day.today(),
                body.effectiveOn(),
                basis == null ? null : basis.document(),
                body.reason());
    }

    private Answer.Digest digest(Call call, CommandRequest body) {
        String content = call.target() + "\n" + CANONICAL.writeValueAsString(body);
        return Answer.Digest.of(secret.hmac("idempotency", content.getBytes(StandardCharsets.UTF_8)));
    }
}
