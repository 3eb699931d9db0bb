package id.jejak.worker.event;

import id.jejak.kernel.DomainEvent;

/** Everything that can happen to one worker; the stream is {@code worker:<uuid>}. */
public sealed interface WorkerEvent extends DomainEvent
        permits WorkerRegistered,
                EngagementStarted,
                EngagementEnded,
                EngagementTermsSet,
                TrainingRecorded,
                WorkerNominated,
                NominationWithdrawn,
                RecommendationReceived,
                ApplicationAdmitted,
                ApplicationReturned,
                ApplicationRejected,
                AssessorAssigned,
                ConflictDeclared,
                CandidateAttended,
                CandidateWasAbsent,
                ComponentScored,
                OutcomeRecommended,
                CertificationDecided,
                ResitOpened,
                CaseClosed,
                CertificateIssued,
                CertificateSuspended,
                CertificateReinstated,
                CertificateRevoked,
                CertificateAnnulled,
                SecondPersonEvent,
                AppealEvent,
                HoldEvent {}
