package id.jejak.projection.findings;

import id.jejak.projection.findings.view.FindingDescription;
import id.jejak.projection.findings.view.FindingQuestion;
import id.jejak.projection.view.Answer;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Looks at one worker after the other. */
record AmongWorkers(KnownWorkers workers, WorkerFinding finding) implements Finding {

    @Override
    public FindingDescription description() {
        return finding.description();
    }

    @Override
    public boolean isPlace(String name) {
        try {
            return UUID.fromString(name).toString().equals(name);
        } catch (IllegalArgumentException notAnId) {
            return false;
        }
    }

    @Override
    public Answer<List<Place>> look(FindingQuestion question, @Nullable String from, boolean including, int most) {
        return workers.where(question, where -> finding.narrow(where, question), from, including, most)
                .map(known -> known.stream()
                        .map(one -> new Place(one.worker().value().toString(), finding.of(one, question)))
                        .toList());
    }
}
