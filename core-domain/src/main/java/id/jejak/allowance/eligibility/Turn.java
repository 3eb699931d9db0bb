package id.jejak.allowance.eligibility;

import org.jspecify.annotations.Nullable;

/**
 * What made an answer change: an event, or the calendar alone.
 *
 * @param position of the event, null where it was the calendar
 */
public record Turn(@Nullable Long position) {

    /** The calendar: a day came that was foreseen. */
    public static final Turn CALENDAR = new Turn(null);
}
