package id.jejak.deploy.sample;

import id.jejak.command.BodyOrder;
import id.jejak.command.Caller;
import id.jejak.command.CommandDesk;
import id.jejak.command.KeyedRequest;
import id.jejak.command.Order;
import id.jejak.command.ReferenceOrder;
import id.jejak.command.SchemeOrder;
import id.jejak.rules.ShippedBodies;
import id.jejak.rules.ShippedReference;
import id.jejak.rules.ShippedSchemes;
import id.jejak.store.Answer;
import id.jejak.store.IdempotencyKey;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Brings the shipped categories, regions, body and scheme into the log, as orders of the product itself. Done once: each
 * order has a key of its own, so a first start that was killed is taken up, and a second one changes nothing.
 */
public final class FirstStart {

    /** Before the scheme is in force, and before anything that the sample tells. */
    private static final Instant BEFORE_THE_STORY = Instant.parse("2017-12-29T01:00:00Z");

    private static final int APART_SECONDS = 60;

    private FirstStart() {}

    /** Before the sample: recorded in December 2017, so that the sample can follow, and on its channel. */
    public static void load(CommandDesk desk) {
        send(desk, BEFORE_THE_STORY);
    }

    /** For a log that is to hold what really happens, and never the sample: recorded now. */
    public static void loadNow(CommandDesk desk) {
        send(desk, null);
    }

    private static void send(CommandDesk desk, @Nullable Instant from) {
        List<Order> orders = orders();
        for (int i = 0; i < orders.size(); i++) {
            String name = "first-start-" + i;
            Caller caller = from == null
                    ? new Caller(Cast.SYSTEM, "import", name)
                    : new Caller(Cast.SYSTEM, "sample", name, from.plusSeconds((long) i * APART_SECONDS));
            // By name alone: a later build that ships other facts does not send them again.
            Answer.Digest body = Answer.Digest.of(name.getBytes(StandardCharsets.UTF_8));
            desk.send(orders.get(i), caller, new KeyedRequest(new IdempotencyKey("system", name), body));
        }
    }

    static List<Order> orders() {
        List<Order> orders = new ArrayList<>();
        ShippedReference.commands().forEach(command -> orders.add(new ReferenceOrder(command)));
        ShippedBodies.commands().forEach(command -> orders.add(new BodyOrder(ShippedBodies.STKS, command)));
        ShippedSchemes.commands().forEach(command -> orders.add(new SchemeOrder(ShippedSchemes.SDM_KESOS, command)));
        return List.copyOf(orders);
    }
}
