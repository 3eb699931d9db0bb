package id.jejak.body.command;

import id.jejak.body.AssessorId;
import id.jejak.kernel.Occasion;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * License an assessor for a time that shares no day with another licence of the same assessor here.
 *
 * @param to the last day, null for an open end
 */
public record LicenseAssessor(
        AssessorId assessorId, LocalDate from, @Nullable LocalDate to, Occasion occasion) implements BodyCommand {}
