package id.jejak.command;

import id.jejak.kernel.Occasion;
import id.jejak.reference.command.AddCategory;
import id.jejak.reference.command.AddRegion;
import id.jejak.reference.command.ReferenceCommand;

/** A command for the reference data. */
public record ReferenceOrder(ReferenceCommand command) implements Order {

    @Override
    public Occasion occasion() {
        return command.occasion();
    }

    @Override
    public String id() {
        return switch (command) {
            case AddCategory c -> c.code().code();
            case AddRegion c -> c.code().code();
        };
    }
}
