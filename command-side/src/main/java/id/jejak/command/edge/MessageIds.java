package id.jejak.command.edge;

import org.axonframework.common.IdentifierFactory;

/**
 * Axon's messages get ids as everything else does. An event's id stands in a unique index: ids that begin with the time
 * are added at its end, where random ones would touch a page each, which is written whole after each checkpoint.
 */
public final class MessageIds extends IdentifierFactory {

    @Override
    public String generateIdentifier() {
        return Ids.next().toString();
    }
}
