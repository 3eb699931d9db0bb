package id.jejak.command;

import id.jejak.kernel.Occasion;
import id.jejak.scheme.SchemeCode;
import id.jejak.scheme.command.SchemeCommand;

/** A command for one scheme. */
public record SchemeOrder(SchemeCode scheme, SchemeCommand command) implements Order {

    @Override
    public Occasion occasion() {
        return command.occasion();
    }

    @Override
    public String id() {
        return scheme.value();
    }
}
