package id.jejak.projection.findings.view;

import id.jejak.projection.view.Answer;
import id.jejak.projection.view.Items;
import java.util.List;
import java.util.Optional;

/** What an inspector asks for. An interface, so that questions do not reach into tables and log. */
public interface FindingsView {

    /** The read models that answer. */
    List<String> MODELS = List.of("trail", "counts", "scope");

    /** What can be asked for, in the order of the codes. */
    List<FindingDescription> descriptions();

    /** The same, with what an answer to any of it would reflect now. */
    Answer<List<FindingDescription>> described();

    /** What is asked for under that code; empty where nothing is. */
    default Optional<FindingDescription> description(String code) {
        return descriptions().stream()
                .filter(finding -> finding.code().equals(code))
                .findFirst();
    }

    /**
     * The rows of a finding, in an order of its own that does not change; none where nothing is found.
     *
     * @throws id.jejak.kernel.Rejection {@code cursor-invalid}
     */
    Answer<Items<FindingRow>> rows(FindingQuestion question);
}
