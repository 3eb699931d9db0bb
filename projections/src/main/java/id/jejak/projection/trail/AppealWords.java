package id.jejak.projection.trail;

import static id.jejak.projection.trail.EventWords.say;

import id.jejak.projection.trail.view.Summary;
import id.jejak.worker.AppealOutcome;
import id.jejak.worker.AppealedDecision;
import id.jejak.worker.event.AnnulmentOverturned;
import id.jejak.worker.event.AppealDecided;
import id.jejak.worker.event.AppealEvent;
import id.jejak.worker.event.AppealFiled;
import id.jejak.worker.event.NewAssessmentOrdered;

/** What happened to an appeal, in a sentence. The grounds are the worker's own and stand in none. */
final class AppealWords {

    private AppealWords() {}

    static Summary of(AppealEvent event) {
        return switch (event) {
            case AppealFiled e ->
                new Summary(
                        "Banding diajukan atas nama pekerja terhadap " + id(e.decision()),
                        "Appeal filed on the worker's behalf against the " + en(e.decision()));
            case AppealDecided e ->
                new Summary("Banding diputuskan: " + id(e.outcome()), "Appeal decided: " + en(e.outcome()));
            case NewAssessmentOrdered e ->
                say(
                        "Uji kompetensi baru oleh asesor lain, kesempatan ke-{}, bukan uji ulang",
                        "New assessment by other assessors, attempt {}, not a re-sit",
                        e.attempt());
            case AnnulmentOverturned e ->
                say(
                        "Pembatalan sertifikat {} dinyatakan tidak berlaku",
                        "Annulment of certificate {} overturned",
                        e.number().value());
        };
    }

    private static String id(AppealedDecision decision) {
        return switch (decision) {
            case NOT_YET -> "keputusan belum kompeten";
            case REJECTION -> "penolakan berkas";
            case SUSPENSION -> "penangguhan sertifikat";
            case REVOCATION -> "pencabutan sertifikat";
            case ANNULMENT -> "pembatalan sertifikat";
        };
    }

    private static String en(AppealedDecision decision) {
        return switch (decision) {
            case NOT_YET -> "decision “not yet competent”";
            case REJECTION -> "rejection at screening";
            case SUSPENSION -> "suspension";
            case REVOCATION -> "revocation";
            case ANNULMENT -> "annulment";
        };
    }

    private static String id(AppealOutcome outcome) {
        return switch (outcome) {
            case DECISION_STANDS -> "keputusan tetap";
            case OVERTURNED -> "keputusan dibatalkan";
            case NEW_ASSESSMENT -> "dinilai kembali";
        };
    }

    private static String en(AppealOutcome outcome) {
        return switch (outcome) {
            case DECISION_STANDS -> "the decision stands";
            case OVERTURNED -> "overturned";
            case NEW_ASSESSMENT -> "to be assessed anew";
        };
    }
}
