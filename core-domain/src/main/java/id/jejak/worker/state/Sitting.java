package id.jejak.worker.state;

import id.jejak.scheme.Component;
import java.time.LocalDate;

/** A component held on a day. */
public record Sitting(Component component, LocalDate heldOn) {}
