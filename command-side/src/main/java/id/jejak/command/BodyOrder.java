package id.jejak.command;

import id.jejak.body.BodyId;
import id.jejak.body.command.BodyCommand;
import id.jejak.kernel.Occasion;

/** A command for one certifying body. */
public record BodyOrder(BodyId body, BodyCommand command) implements Order {

    @Override
    public Occasion occasion() {
        return command.occasion();
    }

    @Override
    public String id() {
        return body.value();
    }
}
