package id.jejak.projection.trail;

import static id.jejak.projection.trail.EventWords.say;

import id.jejak.projection.trail.view.Change;
import id.jejak.projection.trail.view.Summary;
import id.jejak.worker.FactValue;
import id.jejak.worker.RetirementKind;
import id.jejak.worker.event.CorrectionRefused;
import id.jejak.worker.event.CorrectionRequested;
import id.jejak.worker.event.FactCorrected;
import id.jejak.worker.event.RetirementRefused;
import id.jejak.worker.event.RetirementRequested;
import id.jejak.worker.event.SecondPersonEvent;
import id.jejak.worker.event.WorkerRetired;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What needs a second person, in a sentence, and what it changes. */
final class SecondPersonWords {

    private SecondPersonWords() {}

    static Summary of(SecondPersonEvent event) {
        return switch (event) {
            case CorrectionRequested e ->
                say("Koreksi diminta atas {} pada {}", "Correction asked for: {} of {}", e.field(), e.type());
            case FactCorrected e ->
                say(
                        "Disetujui dan dikoreksi: {} pada {}, diminta {}",
                        "Approved and corrected: {} of {}, asked for by {}",
                        e.field(),
                        e.type(),
                        e.requestedBy());
            case CorrectionRefused _ -> say("Koreksi ditolak", "Correction refused");
            case RetirementRequested e ->
                e.kind() == RetirementKind.DECEASED
                        ? say("Kematian dilaporkan", "Death reported")
                        : say("Pengunduran diri diminta", "Resignation asked for");
            case WorkerRetired e ->
                e.kind() == RetirementKind.DECEASED
                        ? say(
                                "Meninggal dunia, disetujui; diminta {}",
                                "Died, as approved; reported by {}",
                                e.requestedBy())
                        : say(
                                "Mengundurkan diri, disetujui; diminta {}",
                                "Resigned, as approved; asked for by {}",
                                e.requestedBy());
            case RetirementRefused _ -> say("Pemberhentian ditolak", "Retirement refused");
        };
    }

    /** A request changes nothing; a correction changes what the fact holds. */
    static List<Change> changes(SecondPersonEvent event) {
        return switch (event) {
            case FactCorrected e -> List.of(new Change(e.field(), shown(e.oldValue()), shown(e.newValue())));
            case CorrectionRequested _, CorrectionRefused _ -> List.of();
            case RetirementRequested _, WorkerRetired _, RetirementRefused _ -> List.of();
        };
    }

    private static @Nullable String shown(@Nullable FactValue value) {
        return value == null ? null : value.shown();
    }
}
