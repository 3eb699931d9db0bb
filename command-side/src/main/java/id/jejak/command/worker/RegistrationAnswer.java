package id.jejak.command.worker;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.jejak.command.edge.CommandAnswer;
import id.jejak.command.edge.FieldError;
import java.util.List;

/**
 * What a registration came to.
 *
 * @param warnings what the clerk may want to look at again; left out where there is nothing
 */
record RegistrationAnswer(
        String id,
        long position,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<FieldError> warnings) {

    static RegistrationAnswer of(CommandAnswer answer, List<FieldError> warnings) {
        return new RegistrationAnswer(answer.id(), answer.position(), warnings);
    }
}
