package id.jejak.projection.cohorts.view;

import java.time.LocalDate;

/**
 * A quota and the day from which it holds. Of two for one day the one recorded later holds.
 *
 * @param position where it was recorded
 */
public record QuotaFrom(int quota, LocalDate from, long position) {}
