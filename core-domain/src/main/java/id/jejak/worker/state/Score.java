package id.jejak.worker.state;

import id.jejak.body.AssessorId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Points from 0 to 100 for a component held on a day.
 *
 * @param assessor whose score it is, null where the secretariat transcribed a sheet
 */
public record Score(int points, LocalDate heldOn, @Nullable AssessorId assessor) {}
