package id.jejak.projection.findings.view;

import id.jejak.projection.trail.view.Summary;
import java.util.List;
import java.util.Optional;

/**
 * What a finding asks.
 *
 * @param code F01 to F14
 * @param explanation what a row of it means, and what it does not
 */
public record FindingDescription(String code, Summary title, Summary explanation, List<FindingParameter> parameters) {

    public FindingDescription {
        parameters = List.copyOf(parameters);
    }

    /** The parameter of that name; empty where the finding has none. */
    public Optional<FindingParameter> parameter(String name) {
        return parameters.stream()
                .filter(parameter -> parameter.name().equals(name))
                .findFirst();
    }
}
