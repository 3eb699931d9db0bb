package id.jejak.command;

import id.jejak.scheme.Scheme;
import id.jejak.scheme.SchemeDecider;
import id.jejak.scheme.command.SchemeCommand;
import id.jejak.scheme.event.SchemeEvent;
import org.axonframework.modelling.command.AggregateRoot;

/** Stream {@code scheme:<code>}. */
@AggregateRoot(type = "scheme")
final class SchemeShell extends StreamShell<SchemeCommand, SchemeEvent, Scheme> {

    SchemeShell(String stream) {
        super(stream, SchemeEvent.class, new SchemeDecider());
    }
}
