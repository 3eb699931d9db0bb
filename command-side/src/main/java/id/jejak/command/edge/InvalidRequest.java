package id.jejak.command.edge;

import id.jejak.kernel.Rejection;
import java.util.List;

/** Fields that cannot be so: 422, nothing was given to anybody. */
public final class InvalidRequest extends RuntimeException {

    private final String code;
    private final transient List<FieldError> errors;

    /** For these errors, of which there is at least one; the first gives the answer its code. */
    public InvalidRequest(List<FieldError> errors) {
        super(errors.getFirst().message(), null, false, false);
        this.code = errors.getFirst().code();
        this.errors = List.copyOf(errors);
    }

    /** From a value of the domain that would not be made. */
    static InvalidRequest of(Rejection refused) {
        List<String> fields = refused.fields().isEmpty() ? List.of("") : refused.fields();
        return new InvalidRequest(fields.stream()
                .map(field -> new FieldError(field, refused.code(), refused.getMessage()))
                .toList());
    }

    String code() {
        return code;
    }

    List<FieldError> errors() {
        return errors;
    }
}
