package id.jejak.projection.cohorts.view;

import id.jejak.scheme.Component;
import java.time.LocalDate;

/**
 * A component's day and place. It does not say that the session was held.
 *
 * @param position where it was recorded
 */
public record ScheduledSession(Component component, LocalDate heldOn, String place, long position) {}
