package id.jejak.store;

/**
 * The first outcome under a key.
 *
 * @param position the last position of the unit it was stored with; of the log at that time, where it held no event
 */
public record StoredAnswer(Answer answer, long position) {}
