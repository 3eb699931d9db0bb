package id.jejak.body.command;

import id.jejak.body.AssessorId;
import id.jejak.kernel.Occasion;
import java.time.LocalDate;

/**
 * End the licence that an assessor holds on a day; the past included.
 *
 * @param on its last day
 */
public record EndLicence(AssessorId assessorId, LocalDate on, Occasion occasion) implements BodyCommand {}
