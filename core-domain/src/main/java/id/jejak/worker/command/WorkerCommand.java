package id.jejak.worker.command;

import id.jejak.kernel.Occasion;
import id.jejak.worker.WorkerId;

/** Everything that can be asked of one worker. */
public sealed interface WorkerCommand
        permits RegisterWorker,
                StartEngagement,
                EndEngagement,
                SetEngagementTerms,
                RecordTraining,
                NominateWorker,
                WithdrawNomination,
                RecordRecommendation,
                ScreenApplication,
                AssignAssessor,
                DeclareConflict,
                RecordAttendance,
                ScoreComponent,
                RecommendOutcome,
                DecideOutcome,
                OpenResit,
                CloseCase,
                IssueCertificate,
                SuspendCertificate,
                ReinstateCertificate,
                RevokeCertificate,
                AnnulCertificate,
                SecondPersonCommand,
                AppealCommand,
                HoldCommand {

    /** Whom it concerns. */
    WorkerId workerId();

    /** Who asks, when, on which document and why. */
    Occasion occasion();
}
