package id.jejak.command;

import id.jejak.allowance.AllowanceCode;
import id.jejak.allowance.command.AllowanceCommand;
import id.jejak.kernel.Occasion;

/** A command for one allowance scheme. */
public record AllowanceOrder(AllowanceCode allowance, AllowanceCommand command) implements Order {

    @Override
    public Occasion occasion() {
        return command.occasion();
    }

    @Override
    public String id() {
        return allowance.value();
    }
}
