package id.jejak.command.edge;

import id.jejak.kernel.Rejection;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** An answer of RFC 9457 with a stable code, and the fields at fault where there are some. */
final class Problem {

    private Problem() {}

    static ResponseEntity<Object> of(HttpStatusCode status, String code, String detail, List<FieldError> errors) {
        return of(status, code, detail, errors, new HttpHeaders());
    }

    /** With the details of the refusal beside its code. */
    static ResponseEntity<Object> of(HttpStatusCode status, Rejection refused, List<FieldError> errors) {
        ProblemDetail problem = problem(status, refused.code(), refused.getMessage(), errors);
        refused.details().forEach(problem::setProperty);
        return answer(problem, new HttpHeaders());
    }

    static ResponseEntity<Object> of(
            HttpStatusCode status, String code, String detail, List<FieldError> errors, HttpHeaders headers) {
        return answer(problem(status, code, detail, errors), headers);
    }

    private static ProblemDetail problem(HttpStatusCode status, String code, String detail, List<FieldError> errors) {
        CommandLog.code(code);
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setProperty("code", code);
        if (!errors.isEmpty()) {
            problem.setProperty("errors", errors);
        }
        return problem;
    }

    private static ResponseEntity<Object> answer(ProblemDetail problem, HttpHeaders headers) {
        return ResponseEntity.status(problem.getStatus())
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
