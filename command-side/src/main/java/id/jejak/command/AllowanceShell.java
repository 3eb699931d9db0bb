package id.jejak.command;

import id.jejak.allowance.AllowanceDecider;
import id.jejak.allowance.AllowanceScheme;
import id.jejak.allowance.command.AllowanceCommand;
import id.jejak.allowance.event.AllowanceEvent;
import id.jejak.rules.ShippedRules;
import org.axonframework.modelling.command.AggregateRoot;

/** Stream {@code allowance:<code>}. It folds by the shipped rules, which have no say in folding. */
@AggregateRoot(type = "allowance")
final class AllowanceShell extends StreamShell<AllowanceCommand, AllowanceEvent, AllowanceScheme> {

    AllowanceShell(String stream) {
        super(stream, AllowanceEvent.class, new AllowanceDecider(new ShippedRules()));
    }
}
