package id.jejak.projection.trail;

import static id.jejak.projection.trail.Glossary.en;
import static id.jejak.projection.trail.Glossary.id;

import id.jejak.allowance.event.AllowanceEvent;
import id.jejak.body.event.AssessorLicensed;
import id.jejak.body.event.BodyEvent;
import id.jejak.body.event.BodyRegistered;
import id.jejak.body.event.BodyRenamed;
import id.jejak.body.event.LicenceEnded;
import id.jejak.cohort.event.CohortClosed;
import id.jejak.cohort.event.CohortEvent;
import id.jejak.cohort.event.CohortOpened;
import id.jejak.cohort.event.QuotaRevised;
import id.jejak.cohort.event.SeatReleased;
import id.jejak.cohort.event.SeatTaken;
import id.jejak.cohort.event.SessionScheduled;
import id.jejak.kernel.DomainEvent;
import id.jejak.payment.event.PaymentsEvent;
import id.jejak.projection.trail.view.Summary;
import id.jejak.reference.event.CategoryAdded;
import id.jejak.reference.event.ReferenceEvent;
import id.jejak.reference.event.RegionAdded;
import id.jejak.scheme.event.SchemeEvent;
import id.jejak.scheme.event.SchemeVersionAdopted;
import id.jejak.scheme.event.SchemeVersionRepealed;
import id.jejak.worker.event.WorkerEvent;

/** Events in a sentence, Indonesian and English. The words are those of the glossary; nobody is named. */
final class EventWords {

    private EventWords() {}

    static Summary of(DomainEvent event) {
        return switch (event) {
            case WorkerEvent e -> WorkerWords.of(e);
            case CohortEvent e -> of(e);
            case SchemeEvent e -> of(e);
            case AllowanceEvent e -> AllowanceWords.of(e);
            case PaymentsEvent e -> PaymentWords.of(e);
            case BodyEvent e -> of(e);
            case ReferenceEvent e -> of(e);
            default ->
                throw new IllegalArgumentException(
                        "No words for " + event.getClass().getName());
        };
    }

    private static Summary of(CohortEvent event) {
        return switch (event) {
            case CohortOpened e ->
                say(
                        "Angkatan dibuka dengan kuota {} mulai {}",
                        "Cohort opened with a quota of {} from {}",
                        e.quota(),
                        e.opensOn());
            case QuotaRevised e ->
                say("Kuota diubah dari {} menjadi {}", "Quota revised from {} to {}", e.oldQuota(), e.newQuota());
            case SessionScheduled e ->
                new Summary(
                        "Sesi %s dijadwalkan pada %s di %s".formatted(id(e.component()), e.heldOn(), e.place()),
                        "%s session scheduled on %s at %s".formatted(en(e.component()), e.heldOn(), e.place()));
            case SeatTaken _ -> say("Satu kursi terisi", "A seat was taken");
            case SeatReleased e ->
                new Summary("Satu kursi dilepas: " + id(e.why()), "A seat was released: " + en(e.why()));
            case CohortClosed _ -> say("Angkatan ditutup", "Cohort closed");
        };
    }

    private static Summary of(SchemeEvent event) {
        return switch (event) {
            case SchemeVersionAdopted e ->
                say(
                        "Versi {} skema {} ditetapkan, berlaku mulai {}",
                        "Version {} of scheme {} adopted, in force from {}",
                        e.version().version(),
                        e.code().value(),
                        e.version().effectiveFrom());
            case SchemeVersionRepealed e ->
                say(
                        "Versi {} skema {} dicabut mulai {}",
                        "Version {} of scheme {} repealed from {}",
                        e.version(),
                        e.code().value(),
                        e.on());
        };
    }

    private static Summary of(BodyEvent event) {
        return switch (event) {
            case BodyRegistered e -> say("Lembaga {} didaftarkan", "Body {} registered", e.name());
            case BodyRenamed e ->
                say("Lembaga berganti nama menjadi {} mulai {}", "Body renamed to {} from {}", e.name(), e.from());
            case AssessorLicensed e ->
                say(
                        "Asesor “{}” diberi lisensi mulai {}",
                        "Assessor “{}” licensed from {}",
                        e.assessorId().value(),
                        e.from());
            case LicenceEnded e ->
                say(
                        "Lisensi asesor “{}” berakhir pada {}",
                        "Licence of assessor “{}” ended on {}",
                        e.assessorId().value(),
                        e.on());
        };
    }

    private static Summary of(ReferenceEvent event) {
        return switch (event) {
            case CategoryAdded e ->
                say("Kategori {} ditambahkan", "Category {} added", e.code().code());
            case RegionAdded e ->
                say("Wilayah {} {} ditambahkan", "Region {} {} added", e.code().code(), e.name());
        };
    }

    static Summary say(String id, String en, Object... values) {
        return new Summary(filled(id, values), filled(en, values));
    }

    /** Values take the places of {@code {}} one after the other. */
    private static String filled(String words, Object... values) {
        StringBuilder said = new StringBuilder(words);
        int at = 0;
        for (Object value : values) {
            at = said.indexOf("{}", at);
            said.replace(at, at + 2, value.toString());
            at += value.toString().length();
        }
        return said.toString();
    }
}
