package id.jejak.kernel;

import java.time.LocalDate;

/** A fact that was recorded. Its name and revision are given by {@link EventType}, never by the class name. */
public interface DomainEvent {

    /** The day, in Asia/Jakarta, from which the fact holds; the instant it was recorded belongs to the log. */
    LocalDate effectiveOn();
}
