package id.jejak.worker.state;

import id.jejak.scheme.SchemeCode;
import id.jejak.worker.CertificateNumber;
import id.jejak.worker.event.AnnulmentOverturned;
import id.jejak.worker.event.AppealDecided;
import id.jejak.worker.event.AppealEvent;
import id.jejak.worker.event.AppealFiled;
import id.jejak.worker.event.ApplicationAdmitted;
import id.jejak.worker.event.ApplicationRejected;
import id.jejak.worker.event.ApplicationReturned;
import id.jejak.worker.event.AssessorAssigned;
import id.jejak.worker.event.CandidateAttended;
import id.jejak.worker.event.CandidateWasAbsent;
import id.jejak.worker.event.CaseClosed;
import id.jejak.worker.event.CertificateAnnulled;
import id.jejak.worker.event.CertificateIssued;
import id.jejak.worker.event.CertificateReinstated;
import id.jejak.worker.event.CertificateRevoked;
import id.jejak.worker.event.CertificateSuspended;
import id.jejak.worker.event.CertificationDecided;
import id.jejak.worker.event.ComponentScored;
import id.jejak.worker.event.ConflictDeclared;
import id.jejak.worker.event.EngagementEnded;
import id.jejak.worker.event.EngagementStarted;
import id.jejak.worker.event.EngagementTermsSet;
import id.jejak.worker.event.HoldEvent;
import id.jejak.worker.event.NewAssessmentOrdered;
import id.jejak.worker.event.NominationWithdrawn;
import id.jejak.worker.event.OutcomeRecommended;
import id.jejak.worker.event.RecommendationReceived;
import id.jejak.worker.event.ResitOpened;
import id.jejak.worker.event.SecondPersonEvent;
import id.jejak.worker.event.TrainingRecorded;
import id.jejak.worker.event.WorkerEvent;
import id.jejak.worker.event.WorkerNominated;
import id.jejak.worker.event.WorkerRegistered;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A version of a scheme; a case follows one to its end, and so does the certificate that came of it. */
public record RuleVersion(SchemeCode scheme, String version) {

    /**
     * By which version an event was decided that follows on a state: its case's. Empty where no scheme has a say, as in who
     * is registered and who works where.
     */
    public static Optional<RuleVersion> of(WorkerState before, WorkerEvent event) {
        return switch (event) {
            case WorkerRegistered _, EngagementStarted _, EngagementEnded _, EngagementTermsSet _, TrainingRecorded _ ->
                Optional.empty();
            case SecondPersonEvent _ -> Optional.empty();
            case AppealEvent e -> ofAppeal(before, e);
            case HoldEvent _ -> Optional.empty();
            case WorkerNominated e -> Optional.of(new RuleVersion(e.scheme(), e.schemeVersion()));
            case NominationWithdrawn e -> ofCase(before, e.caseNumber());
            case RecommendationReceived e -> ofCase(before, e.caseNumber());
            case ApplicationAdmitted e -> ofCase(before, e.caseNumber());
            case ApplicationReturned e -> ofCase(before, e.caseNumber());
            case ApplicationRejected e -> ofCase(before, e.caseNumber());
            case AssessorAssigned e -> ofCase(before, e.caseNumber());
            case ConflictDeclared e -> ofCase(before, e.caseNumber());
            case CandidateAttended e -> ofCase(before, e.caseNumber());
            case CandidateWasAbsent e -> ofCase(before, e.caseNumber());
            case ComponentScored e -> ofCase(before, e.caseNumber());
            case OutcomeRecommended e -> ofCase(before, e.caseNumber());
            case CertificationDecided e -> ofCase(before, e.caseNumber());
            case ResitOpened e -> ofCase(before, e.caseNumber());
            case CaseClosed e -> ofCase(before, e.caseNumber());
            case CertificateIssued e -> ofCase(before, e.caseNumber());
            case CertificateSuspended e -> ofCertificate(before, e.number());
            case CertificateReinstated e -> ofCertificate(before, e.number());
            case CertificateRevoked e -> ofCertificate(before, e.number());
            case CertificateAnnulled e -> ofCertificate(before, e.number());
        };
    }

    private static Optional<RuleVersion> ofAppeal(WorkerState before, AppealEvent event) {
        return switch (event) {
            case AppealFiled e -> ofEither(before, e.caseNumber(), e.number());
            case AppealDecided e -> ofEither(before, e.caseNumber(), e.number());
            case NewAssessmentOrdered e -> ofCase(before, e.caseNumber());
            case AnnulmentOverturned e -> ofCertificate(before, e.number());
        };
    }

    private static Optional<RuleVersion> ofEither(
            WorkerState state, @Nullable Integer caseNumber, @Nullable CertificateNumber number) {
        if (number != null) {
            return ofCertificate(state, number);
        }
        return caseNumber == null ? Optional.empty() : ofCase(state, caseNumber);
    }

    private static RuleVersion of(Application application) {
        return new RuleVersion(application.scheme(), application.schemeVersion());
    }

    private static Optional<RuleVersion> ofCase(WorkerState state, int number) {
        return state instanceof Registered worker
                ? Optional.ofNullable(worker.applications().get(number)).map(RuleVersion::of)
                : Optional.empty();
    }

    private static Optional<RuleVersion> ofCertificate(WorkerState state, CertificateNumber number) {
        return state instanceof Registered worker
                ? Optional.ofNullable(worker.certificates().get(number)).flatMap(c -> ofCase(state, c.caseNumber()))
                : Optional.empty();
    }

    /** As written beside events: {@code SDM-KESOS 2017}. */
    public String text() {
        return scheme.value() + " " + version;
    }
}
