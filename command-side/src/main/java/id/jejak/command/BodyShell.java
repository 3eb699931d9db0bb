package id.jejak.command;

import id.jejak.body.Body;
import id.jejak.body.BodyDecider;
import id.jejak.body.command.BodyCommand;
import id.jejak.body.event.BodyEvent;
import org.axonframework.modelling.command.AggregateRoot;

/** Stream {@code body:<id>}. */
@AggregateRoot(type = "body")
final class BodyShell extends StreamShell<BodyCommand, BodyEvent, Body> {

    BodyShell(String stream) {
        super(stream, BodyEvent.class, new BodyDecider());
    }
}
