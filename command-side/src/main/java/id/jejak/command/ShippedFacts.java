package id.jejak.command;

import id.jejak.access.Identity;
import id.jejak.access.Role;
import id.jejak.allowance.command.AdoptAllowanceVersion;
import id.jejak.allowance.command.AllowanceCommand;
import id.jejak.allowance.command.DraftAllowanceVersion;
import id.jejak.allowance.command.RepealAllowanceVersion;
import id.jejak.body.command.BodyCommand;
import id.jejak.body.command.EndLicence;
import id.jejak.body.command.LicenseAssessor;
import id.jejak.body.command.RegisterBody;
import id.jejak.body.command.RenameBody;
import id.jejak.kernel.Rejection;
import id.jejak.reference.command.ReferenceCommand;
import id.jejak.rules.ShippedAllowances;
import id.jejak.rules.ShippedBodies;
import id.jejak.rules.ShippedReference;
import id.jejak.rules.ShippedSchemes;
import id.jejak.scheme.command.AdoptSchemeVersion;
import id.jejak.scheme.command.RepealSchemeVersion;
import id.jejak.scheme.command.SchemeCommand;
import id.jejak.store.Answer;
import id.jejak.store.IdempotencyKey;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives the commands that the product is shipped with, at each start: each has a key of its own and is carried out once,
 * however often the start is cut short, whichever way it was given first. What the ministry has entered by itself meanwhile
 * stays.
 */
public final class ShippedFacts {

    private static final Logger LOG = LoggerFactory.getLogger(ShippedFacts.class);

    /** No account can log in under this name. */
    private static final Identity SYSTEM =
            new Identity("system", "Jejak", "Jejak", Set.of(Role.MINISTRY), List.of(), Set.of());

    static final Caller NOW = new Caller(SYSTEM, "system", "shipped");

    private static final int APART_SECONDS = 60;

    private final CommandDesk desk;

    /** Sends to that desk. */
    public ShippedFacts(CommandDesk desk) {
        this.desk = desk;
    }

    /** Recorded now: for a log that holds what really happens. */
    public void send() {
        orders().forEach((key, order) -> send(key, order, NOW));
    }

    /** Recorded when the sample's story begins, which tells on from them. */
    public void sendBeforeTheSample(Instant begin) {
        Instant recorded = begin;
        for (Map.Entry<String, Order> shipped : orders().entrySet()) {
            send(shipped.getKey(), shipped.getValue(), new Caller(SYSTEM, "sample", "shipped", recorded));
            recorded = recorded.plusSeconds(APART_SECONDS);
        }
    }

    void send(String key, Order order, Caller caller) {
        // The key says all: a later release may word the same fact otherwise.
        Answer.Digest digest = Answer.Digest.of(key.getBytes(StandardCharsets.UTF_8));
        try {
            desk.send(order, caller, new KeyedRequest(new IdempotencyKey(SYSTEM.account(), key), digest));
        } catch (Rejection refused) {
            if (!refused.code().endsWith("-exists") && !refused.code().equals("version-overlaps")) {
                throw refused;
            }
            LOG.info("shipped fact '{}' is there already: {}", key, refused.code());
        }
    }

    /** By the name that each is known by for ever. */
    public static Map<String, Order> orders() {
        Map<String, Order> orders = new LinkedHashMap<>();
        for (ReferenceCommand command : ShippedReference.commands()) {
            Order order = new ReferenceOrder(command);
            orders.put("reference " + order.id(), order);
        }
        for (BodyCommand command : ShippedBodies.commands()) {
            orders.put(
                    "body " + ShippedBodies.STKS.value() + " " + key(command),
                    new BodyOrder(ShippedBodies.STKS, command));
        }
        for (SchemeCommand command : ShippedSchemes.commands()) {
            orders.put("scheme " + command.code().value() + " " + key(command), order(command));
        }
        for (AllowanceCommand command : ShippedAllowances.commands()) {
            orders.put(
                    "allowance " + command.code().value() + " " + key(command),
                    new AllowanceOrder(command.code(), command));
        }
        return orders;
    }

    private static Order order(SchemeCommand command) {
        return new SchemeOrder(command.code(), command);
    }

    private static String key(BodyCommand command) {
        return switch (command) {
            case RegisterBody c -> "registered";
            case RenameBody c -> "renamed " + c.from();
            case LicenseAssessor c -> "licensed " + c.assessorId().value() + " " + c.from();
            case EndLicence c -> "licence ended " + c.assessorId().value() + " " + c.on();
        };
    }

    private static String key(AllowanceCommand command) {
        return switch (command) {
            case DraftAllowanceVersion c -> "drafted " + c.version().version();
            case AdoptAllowanceVersion c -> "adopted " + c.version();
            case RepealAllowanceVersion c -> "repealed " + c.version();
        };
    }

    private static String key(SchemeCommand command) {
        return switch (command) {
            case AdoptSchemeVersion c -> "adopted " + c.version().version();
            case RepealSchemeVersion c -> "repealed " + c.version();
        };
    }
}
