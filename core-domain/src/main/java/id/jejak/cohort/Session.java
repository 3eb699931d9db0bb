package id.jejak.cohort;

import id.jejak.scheme.Component;
import java.time.LocalDate;

/** A component's day and place, as scheduled. */
public record Session(Component component, LocalDate heldOn, String place) {}
