package id.jejak.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalKindTest {

    @ParameterizedTest
    @CsvSource({
        "role-not-allowed, FORBIDDEN, false",
        "region-out-of-scope, FORBIDDEN, false",
        "body-out-of-scope, FORBIDDEN, false",
        "unknown-worker, UNKNOWN, false",
        "concurrent-change, CONCURRENT, false",
        "idempotency-key-reused, INVALID, true",
        "nik-malformed, INVALID, true",
        "hours-invalid, INVALID, true",
        "period-invalid, REFUSED, true",
        "quota-exhausted, REFUSED, true",
        "basis-required, REFUSED, true"
    })
    void sorts_each_code_and_remembers_only_what_stays_so(String code, RefusalKind kind, boolean isFinal) {
        assertThat(RefusalKind.of(code)).isEqualTo(kind);
        assertThat(kind.isFinal()).isEqualTo(isFinal);
    }
}
