package id.jejak.command;

import id.jejak.kernel.Occasion;
import id.jejak.worker.command.AnnulCertificate;
import id.jejak.worker.command.ApproveRequest;
import id.jejak.worker.command.DecideAppeal;
import id.jejak.worker.command.EndEngagement;
import id.jejak.worker.command.FileAppeal;
import id.jejak.worker.command.IssueCertificate;
import id.jejak.worker.command.RecordTraining;
import id.jejak.worker.command.RefuseRequest;
import id.jejak.worker.command.ReinstateCertificate;
import id.jejak.worker.command.RequestCorrection;
import id.jejak.worker.command.RequestRetirement;
import id.jejak.worker.command.RevokeCertificate;
import id.jejak.worker.command.SetEngagementTerms;
import id.jejak.worker.command.StartEngagement;
import id.jejak.worker.command.SuspendCertificate;
import id.jejak.worker.command.WorkerCommand;

/** A command for one worker. A nomination takes a seat besides and goes by {@link NominateWorkers}. */
public record WorkerOrder(WorkerCommand command) implements Order {

    @Override
    public Occasion occasion() {
        return command.occasion();
    }

    @Override
    public String id() {
        return switch (command) {
            case IssueCertificate c -> c.number().value();
            case StartEngagement c -> c.engagement().engagementId().value().toString();
            case SuspendCertificate c -> c.number().value();
            case ReinstateCertificate c -> c.number().value();
            case RevokeCertificate c -> c.number().value();
            case AnnulCertificate c -> c.number().value();
            case EndEngagement c -> c.engagementId().value().toString();
            case SetEngagementTerms c -> c.engagementId().value().toString();
            case RecordTraining c -> c.trainingId().value().toString();
            case RequestCorrection c -> c.correctionId().value().toString();
            case RequestRetirement c -> c.requestId().value().toString();
            case ApproveRequest c -> c.requestId().value().toString();
            case RefuseRequest c -> c.requestId().value().toString();
            case FileAppeal c -> c.appealId().value().toString();
            case DecideAppeal c -> c.appealId().value().toString();
            default -> command.workerId().value().toString();
        };
    }
}
