package id.jejak.command.edge;

/** What is wrong with a field. The message holds no value. */
public record FieldError(String field, String code, String message) {}
