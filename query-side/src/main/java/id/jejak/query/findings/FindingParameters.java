package id.jejak.query.findings;

import id.jejak.projection.findings.view.FindingDescription;
import id.jejak.projection.findings.view.FindingParameter;
import id.jejak.query.Refused;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Every parameter that some finding has. Each finding says which of them it takes. */
record FindingParameters(
        @Nullable String days,
        @Nullable String phase,
        @Nullable String office,
        @Nullable String actor,
        @Nullable String withoutChannel) {

    /**
     * Those that are given.
     *
     * @throws Refused {@code parameter-invalid} for one that the finding has not, or a value that cannot be
     */
    Map<String, String> of(FindingDescription finding) {
        Map<String, String> given = new LinkedHashMap<>();
        put(given, "days", days);
        put(given, "phase", phase);
        put(given, "office", office);
        put(given, "actor", actor);
        put(given, "withoutChannel", withoutChannel);
        given.forEach((name, value) -> check(finding, name, value));
        return given;
    }

    private static void put(Map<String, String> given, String name, @Nullable String value) {
        if (value != null) {
            given.put(name, value);
        }
    }

    private static void check(FindingDescription finding, String name, String value) {
        FindingParameter parameter = finding.parameter(name)
                .orElseThrow(() -> Refused.malformed("parameter-invalid", "This finding has no such parameter", name));
        if (!parameter.type().takes(value)) {
            throw Refused.malformed("parameter-invalid", "A parameter is not of its kind", name);
        }
    }
}
