package id.jejak.scheme;

/**
 * A value that law might set, with where it comes from.
 *
 * @param <T> the value's type
 */
public record Sourced<T>(T value, Origin origin) {}
