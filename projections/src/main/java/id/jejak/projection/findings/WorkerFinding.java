package id.jejak.projection.findings;

import id.jejak.projection.Conditions;
import id.jejak.projection.findings.view.FindingDescription;
import id.jejak.projection.findings.view.FindingQuestion;
import id.jejak.projection.findings.view.FindingRow;
import java.util.List;

/** A finding that a worker's own history tells. An interface, because each is a class of its own. */
interface WorkerFinding {

    /** What it asks. */
    FindingDescription description();

    /** Leaves out of {@code case_span} those of whom nothing can be found; too many do no harm, too few do. */
    void narrow(Conditions where, FindingQuestion question);

    /** What is found of one of them, by what was known. */
    List<FindingRow> of(KnownWorkers.Known worker, FindingQuestion question);
}
