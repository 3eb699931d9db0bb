package id.jejak.command;

import id.jejak.rules.ShippedRules;
import id.jejak.worker.command.WorkerCommand;
import id.jejak.worker.decide.WorkerDecider;
import id.jejak.worker.event.WorkerEvent;
import id.jejak.worker.state.RuleVersion;
import id.jejak.worker.state.WorkerState;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateRoot;

/** Stream {@code worker:<uuid>}. */
@AggregateRoot(type = "worker")
final class WorkerShell extends StreamShell<WorkerCommand, WorkerEvent, WorkerState> {

    /** Folding asks no rule: any book will do. */
    private static final WorkerDecider EVOLUTION = new WorkerDecider(new ShippedRules());

    WorkerShell(String stream) {
        super(stream, WorkerEvent.class, EVOLUTION);
    }

    @Override
    MetaData rules(WorkerEvent event) {
        return RuleVersion.of(state(), event)
                .map(version -> MetaData.with("ruleVersion", version.text()))
                .orElse(MetaData.emptyInstance());
    }
}
