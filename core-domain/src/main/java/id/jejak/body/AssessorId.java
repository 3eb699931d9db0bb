package id.jejak.body;

import id.jejak.kernel.Rejection;

/** Which assessor: the name of the account that assesses. A licence is another matter: it belongs to a body and has days. */
public record AssessorId(String value) {

    /** @throws Rejection {@code assessor-invalid} when blank or longer than 100 characters */
    public AssessorId {
        Rejection.unless(
                !value.isBlank() && value.length() <= 100,
                "assessor-invalid",
                "An assessor's id has 1 to 100 characters",
                "assessorId");
    }
}
