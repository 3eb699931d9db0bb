package id.jejak.command.edge;

/**
 * What a command came to.
 *
 * @param id of what it was about
 * @param position of its last event in the log
 */
public record CommandAnswer(String id, long position) {}
