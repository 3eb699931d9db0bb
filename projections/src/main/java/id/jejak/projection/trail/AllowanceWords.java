package id.jejak.projection.trail;

import static id.jejak.projection.trail.EventWords.say;

import id.jejak.allowance.event.AllowanceEvent;
import id.jejak.allowance.event.AllowanceVersionAdopted;
import id.jejak.allowance.event.AllowanceVersionDrafted;
import id.jejak.allowance.event.AllowanceVersionRepealed;
import id.jejak.projection.trail.view.Summary;
import id.jejak.worker.event.AllowanceHeld;
import id.jejak.worker.event.AllowanceReleased;
import id.jejak.worker.event.HoldEvent;

/** What happened to an allowance, and to a worker's claim to one, in a sentence. */
final class AllowanceWords {

    private AllowanceWords() {}

    static Summary of(AllowanceEvent event) {
        return switch (event) {
            case AllowanceVersionDrafted e ->
                say(
                        "Rancangan versi {} tunjangan {} dibuat, untuk berlaku mulai {}",
                        "Version {} of allowance {} drafted, to be in force from {}",
                        e.version().version(),
                        e.code().value(),
                        e.version().effectiveFrom());
            case AllowanceVersionAdopted e ->
                say(
                        "Versi {} tunjangan {} ditetapkan",
                        "Version {} of allowance {} adopted",
                        e.version(),
                        e.code().value());
            case AllowanceVersionRepealed e ->
                say(
                        "Versi {} tunjangan {} dicabut mulai {}",
                        "Version {} of allowance {} repealed from {}",
                        e.version(),
                        e.code().value(),
                        e.on());
        };
    }

    static Summary of(HoldEvent event) {
        return switch (event) {
            case AllowanceHeld e ->
                say("Tunjangan {} ditahan", "Allowance {} held", e.scheme().value());
            case AllowanceReleased e ->
                say(
                        "Penahanan tunjangan {} diakhiri",
                        "Allowance {} released",
                        e.scheme().value());
        };
    }
}
