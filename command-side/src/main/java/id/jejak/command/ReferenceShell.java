package id.jejak.command;

import id.jejak.reference.Reference;
import id.jejak.reference.ReferenceDecider;
import id.jejak.reference.command.ReferenceCommand;
import id.jejak.reference.event.ReferenceEvent;
import org.axonframework.modelling.command.AggregateRoot;

/** The one stream of categories and regions. */
@AggregateRoot(type = "reference")
final class ReferenceShell extends StreamShell<ReferenceCommand, ReferenceEvent, Reference> {

    ReferenceShell(String stream) {
        super(stream, ReferenceEvent.class, new ReferenceDecider());
    }
}
