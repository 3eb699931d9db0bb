package id.jejak.projection.trail;

import static id.jejak.projection.trail.EventWords.say;
import static id.jejak.projection.trail.Glossary.en;
import static id.jejak.projection.trail.Glossary.enOfPathway;
import static id.jejak.projection.trail.Glossary.id;
import static id.jejak.projection.trail.Glossary.idOfPathway;

import id.jejak.projection.trail.view.Summary;
import id.jejak.scheme.RecommendationKind;
import id.jejak.worker.event.AppealEvent;
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
import id.jejak.worker.event.NominationWithdrawn;
import id.jejak.worker.event.OutcomeRecommended;
import id.jejak.worker.event.RecommendationReceived;
import id.jejak.worker.event.ResitOpened;
import id.jejak.worker.event.SecondPersonEvent;
import id.jejak.worker.event.TrainingRecorded;
import id.jejak.worker.event.WorkerEvent;
import id.jejak.worker.event.WorkerNominated;
import id.jejak.worker.event.WorkerRegistered;

/** What happened to a worker, in a sentence. Somebody is not yet competent, never failed. */
final class WorkerWords {

    private WorkerWords() {}

    static Summary of(WorkerEvent event) {
        return switch (event) {
            case WorkerRegistered _ -> say("Didaftarkan", "Registered");
            case EngagementStarted e ->
                say(
                        "Mulai bertugas sebagai {} di {} sejak {}",
                        "Engaged as {} in {} from {}",
                        e.category().code(),
                        e.region().code(),
                        e.from());
            case EngagementEnded e -> say("Penugasan berakhir pada {}", "Engagement ended on {}", e.on());
            case EngagementTermsSet e ->
                say(
                        "Peran dan honor bulanan ditetapkan mulai {}: {}, Rp{}",
                        "Role and monthly amount set from {}: {}, Rp{}",
                        e.from(),
                        e.role(),
                        e.monthlyAmount().toPlainString());
            case TrainingRecorded e ->
                new Summary(
                        "Pelatihan dicatat: %s, %d jam".formatted(idOfPathway(e.kind()), e.hours()),
                        "Training recorded: %s, %d hours".formatted(enOfPathway(e.kind()), e.hours()));
            case WorkerNominated e ->
                new Summary(
                        "Diusulkan untuk sertifikasi, jalur %s, jenjang %s"
                                .formatted(idOfPathway(e.pathway()), id(e.level())),
                        "Nominated for certification, pathway %s, level %s"
                                .formatted(enOfPathway(e.pathway()), en(e.level())));
            case NominationWithdrawn _ -> say("Pengusulan ditarik kembali", "Nomination withdrawn");
            case RecommendationReceived e ->
                e.kind() == RecommendationKind.EMPLOYER
                        ? say("Rekomendasi pemberi kerja diterima", "Employer's recommendation received")
                        : say("Rekomendasi organisasi profesi diterima", "Profession's recommendation received");
            case ApplicationAdmitted _ -> say("Lolos seleksi administrasi", "Admitted at screening");
            case ApplicationReturned e ->
                say("Berkas dikembalikan, belum ada: {}", "File returned, missing: {}", String.join(", ", e.missing()));
            case ApplicationRejected _ -> say("Ditolak pada seleksi administrasi", "Rejected at screening");
            case AssessorAssigned e ->
                say(
                        "Asesor “{}” ditugaskan",
                        "Assessor “{}” assigned",
                        e.assessorId().value());
            case ConflictDeclared e ->
                say(
                        "Konflik kepentingan asesor “{}” dinyatakan",
                        "Conflict of interest of assessor “{}” declared",
                        e.assessorId().value());
            case CandidateAttended e ->
                new Summary(
                        "Hadir pada %s tanggal %s".formatted(id(e.component()), e.heldOn()),
                        "Attended the %s on %s".formatted(en(e.component()), e.heldOn()));
            case CandidateWasAbsent e ->
                new Summary(
                        "Tidak hadir pada %s tanggal %s".formatted(id(e.component()), e.heldOn()),
                        "Was absent from the %s on %s".formatted(en(e.component()), e.heldOn()));
            case ComponentScored e ->
                new Summary(
                        "Nilai %s: %d".formatted(id(e.component()), e.score()),
                        "Scored %d in the %s".formatted(e.score(), en(e.component())));
            case OutcomeRecommended e ->
                new Summary("Asesor merekomendasikan: " + id(e.outcome()), "Assessor recommended: " + en(e.outcome()));
            case CertificationDecided e -> new Summary("Diputuskan: " + id(e.outcome()), "Decided: " + en(e.outcome()));
            case ResitOpened e -> say("Kesempatan ke-{} dibuka", "Attempt {} opened", e.attempt());
            case CaseClosed _ -> say("Perkara ditutup tanpa keputusan", "Case closed without a decision");
            case CertificateIssued e ->
                new Summary(
                        "Sertifikat kompetensi %s jenjang %s diterbitkan oleh %s, berlaku %s sampai %s"
                                .formatted(
                                        e.number().value(), id(e.level()), e.bodyName(), e.validFrom(), e.validUntil()),
                        "Certificate %s of level %s issued by %s, valid from %s to %s"
                                .formatted(
                                        e.number().value(),
                                        en(e.level()),
                                        e.bodyName(),
                                        e.validFrom(),
                                        e.validUntil()));
            case CertificateSuspended e ->
                say(
                        "Sertifikat {} ditangguhkan",
                        "Certificate {} suspended",
                        e.number().value());
            case CertificateReinstated e ->
                say(
                        "Sertifikat {} diberlakukan kembali",
                        "Certificate {} reinstated",
                        e.number().value());
            case CertificateRevoked e ->
                say(
                        "Sertifikat {} dicabut",
                        "Certificate {} revoked",
                        e.number().value());
            case CertificateAnnulled e ->
                say(
                        "Sertifikat {} dibatalkan",
                        "Certificate {} annulled",
                        e.number().value());
            case AppealEvent e -> AppealWords.of(e);
            case HoldEvent e -> AllowanceWords.of(e);
            case SecondPersonEvent e -> SecondPersonWords.of(e);
        };
    }
}
