package id.jejak.deploy.sample;

import id.jejak.command.WorkerOrder;
import id.jejak.command.WorkerOrders;
import id.jejak.worker.WorkerId;
import id.jejak.worker.command.WorkerCommand;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Commands of one account that are stored and recorded together; or one order that stands alone. */
final class Unit {

    private static final int MOST = 25;

    private final Planned first;
    private final List<WorkerCommand> together = new ArrayList<>();
    private final Set<WorkerId> workers = new HashSet<>();

    private Unit(Planned first) {
        this.first = first;
    }

    /**
     * Puts the orders of a day into as few units as may be. Those of one account move forward to its unit, but never past
     * another command for the same worker, nor past an order that stands alone.
     */
    static List<Planned> together(List<Planned> deeds) {
        List<Unit> units = new ArrayList<>();
        for (Planned deed : deeds) {
            if (deed instanceof Planned.Outright(WorkerOrder(WorkerCommand command)) && WorkerOrders.takes(command)) {
                place(units, deed, command);
            } else {
                units.add(new Unit(deed));
            }
        }
        return units.stream().map(Unit::whole).toList();
    }

    private static void place(List<Unit> units, Planned deed, WorkerCommand command) {
        for (Unit unit : units.reversed()) {
            if (unit.hasRoomFor(command)) {
                unit.add(command);
                return;
            }
            if (unit.together.isEmpty() || unit.workers.contains(command.workerId())) {
                break;
            }
        }
        Unit fresh = new Unit(deed);
        fresh.add(command);
        units.add(fresh);
    }

    private boolean hasRoomFor(WorkerCommand command) {
        return !together.isEmpty()
                && together.size() < MOST
                && first.occasion().actor().equals(command.occasion().actor());
    }

    private void add(WorkerCommand command) {
        together.add(command);
        workers.add(command.workerId());
    }

    private Planned whole() {
        return together.size() > 1 ? new Planned.Outright(new WorkerOrders(together)) : first;
    }
}
