package id.jejak.projection.rules.view;

import id.jejak.body.BodyId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A certifying body under one of its names.
 *
 * @param from the first day of the name
 * @param to the last, null where no later name is known
 */
public record NamedBody(
        BodyId id, String name, LocalDate from, @Nullable LocalDate to) {}
