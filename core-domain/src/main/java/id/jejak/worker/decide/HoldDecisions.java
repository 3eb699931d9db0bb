package id.jejak.worker.decide;

import id.jejak.allowance.AllowanceCode;
import id.jejak.kernel.Rejection;
import id.jejak.rules.RuleBook;
import id.jejak.worker.command.HoldAllowance;
import id.jejak.worker.command.HoldCommand;
import id.jejak.worker.command.ReleaseAllowance;
import id.jejak.worker.correction.CorrectedHistory;
import id.jejak.worker.event.AllowanceHeld;
import id.jejak.worker.event.AllowanceReleased;
import id.jejak.worker.event.HoldEvent;
import id.jejak.worker.event.WorkerEvent;
import id.jejak.worker.state.Registered;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An allowance is held back, and released, in turns; each holds from its day on. */
record HoldDecisions(RuleBook rules) {

    List<WorkerEvent> decide(HoldCommand command, Registered worker) {
        LocalDate day = command.occasion().effectiveByNowOr(command.occasion().today());
        Rejection.unless(
                !rules.allowance(command.scheme()).versions().isEmpty(),
                "unknown-allowance",
                "There is no such allowance",
                "code");
        Optional<HoldEvent> last = last(command.scheme(), worker);
        Rejection.unless(
                last.isEmpty() || !day.isBefore(last.get().effectiveOn()),
                "effective-out-of-order",
                "The allowance was held or released later",
                "effectiveOn");
        boolean held = last.isPresent() && last.get() instanceof AllowanceHeld;
        return switch (command) {
            case HoldAllowance c -> {
                Rejection.unless(!held, "allowance-held", "The allowance is held already");
                yield List.of(new AllowanceHeld(c.scheme(), day));
            }
            case ReleaseAllowance c -> {
                Rejection.unless(held, "allowance-not-held", "The allowance is not held");
                yield List.of(new AllowanceReleased(c.scheme(), day));
            }
        };
    }

    private static Optional<HoldEvent> last(AllowanceCode scheme, Registered worker) {
        return CorrectedHistory.of(worker.keeping().history()).stream()
                .filter(HoldEvent.class::isInstance)
                .map(HoldEvent.class::cast)
                .filter(event -> event.scheme().equals(scheme))
                .reduce((one, next) -> next.effectiveOn().isBefore(one.effectiveOn()) ? one : next);
    }
}
