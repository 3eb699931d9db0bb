package id.jejak.worker.decide;

import id.jejak.kernel.Rejection;
import id.jejak.worker.correction.FactFields;
import id.jejak.worker.event.CertificateAnnulled;
import id.jejak.worker.event.WorkerEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * From fact to fact of a case, from case to case, and from fact to fact of a certificate days never decrease, also where one
 * of them is another. An annulment holds for every day and is in nobody's way.
 */
final class FactsStayInOrder {

    private FactsStayInOrder() {}

    static void check(List<WorkerEvent> history, long place) {
        WorkerEvent fact = history.get(Math.toIntExact(place));
        for (int i = 0; i < history.size(); i++) {
            WorkerEvent other = history.get(i);
            boolean inOrder = i == place
                    || (i < place ? !follows(other, fact) : !follows(fact, other))
                    || (i < place
                            ? !fact.effectiveOn().isBefore(other.effectiveOn())
                            : !other.effectiveOn().isBefore(fact.effectiveOn()));
            Rejection.unless(
                    inOrder,
                    "effective-out-of-order",
                    "The case or certificate has facts that would then be out of order",
                    "value");
        }
        Rejection.unless(
                !(fact instanceof CertificateAnnulled) || !isBeforeTheIssue(history, fact),
                "period-invalid",
                "The certificate was not issued yet",
                "value");
    }

    /** Whether the later of the two stands on the earlier, or on the case before. */
    private static boolean follows(WorkerEvent earlier, WorkerEvent later) {
        if (earlier instanceof CertificateAnnulled || later instanceof CertificateAnnulled) {
            return false;
        }
        Optional<Integer> one = caseNumber(earlier);
        Optional<Integer> other = caseNumber(later);
        return (one.isPresent() && other.isPresent() && one.get() <= other.get()) || sameCertificate(earlier, later);
    }

    private static boolean isBeforeTheIssue(List<WorkerEvent> history, WorkerEvent annulment) {
        LocalDate day = annulment.effectiveOn();
        return history.stream()
                .anyMatch(event -> caseNumber(event).isPresent()
                        && sameCertificate(event, annulment)
                        && day.isBefore(event.effectiveOn()));
    }

    private static boolean sameCertificate(WorkerEvent one, WorkerEvent other) {
        Optional<Object> number = FactFields.held(one, "number");
        return number.isPresent() && number.equals(FactFields.held(other, "number"));
    }

    private static Optional<Integer> caseNumber(WorkerEvent event) {
        return FactFields.held(event, "caseNumber").map(Integer.class::cast);
    }
}
