package id.jejak.command.cohort;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.jejak.command.Nomination;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of one worker of a list.
 *
 * @param outcome NOMINATED or REFUSED
 * @param code why it was refused, absent where it was not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record NominationItem(
        UUID workerId, String outcome, @Nullable String code) {

    static NominationItem of(Nomination nomination) {
        return new NominationItem(
                nomination.workerId().value(), nomination.nominated() ? "NOMINATED" : "REFUSED", nomination.code());
    }
}
