package id.jejak.worker.event;

import id.jejak.allowance.AllowanceCode;
import id.jejak.kernel.EventType;
import java.time.LocalDate;

/** The allowance officer held an allowance back from this day on, until it is released. It takes back no payment. */
@EventType(name = "allowance.held")
public record AllowanceHeld(AllowanceCode scheme, LocalDate effectiveOn) implements HoldEvent {}
