package id.jejak.worker.event;

import id.jejak.allowance.AllowanceCode;
import id.jejak.kernel.EventType;
import java.time.LocalDate;

/** From this day on the allowance is no longer held back. What was not paid meanwhile is not settled by it. */
@EventType(name = "allowance.released")
public record AllowanceReleased(AllowanceCode scheme, LocalDate effectiveOn) implements HoldEvent {}
