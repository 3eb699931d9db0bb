package id.jejak.projection.view;

/**
 * Events that an answer should rest on but does not, because their streams are held back.
 *
 * @param from the first position held back
 * @param streams how many streams
 */
public record Held(long from, int streams) {}
