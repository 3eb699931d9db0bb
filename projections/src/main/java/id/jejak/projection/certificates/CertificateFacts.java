package id.jejak.projection.certificates;

import id.jejak.projection.CertificateStanding;
import id.jejak.projection.DaySpan;
import id.jejak.projection.view.CertificateStatus;
import id.jejak.worker.state.Certificate;
import id.jejak.worker.state.Registered;
import id.jejak.worker.state.StandingChange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A worker's certificates as rows. Everything known counts, whenever it takes effect: an annulment holds for every day. */
final class CertificateFacts {

    static final List<String> COLUMNS = List.of(
            "number",
            "status",
            "level",
            "body",
            "body_name",
            "issued_on",
            "valid_until",
            "holder_initials",
            "valid_from",
            "valid_to");
    static final List<String> TYPES =
            List.of("text", "text", "text", "text", "text", "date", "date", "text", "date", "date");

    private CertificateFacts() {}

    static SequencedSet<List<@Nullable String>> rows(Registered worker) {
        SequencedSet<List<@Nullable String>> rows = new LinkedHashSet<>();
        for (Certificate certificate : worker.certificates().values()) {
            for (DaySpan<CertificateStatus> span : spans(certificate)) {
                rows.add(row(certificate, initials(worker.name()), span));
            }
        }
        return rows;
    }

    private static List<DaySpan<CertificateStatus>> spans(Certificate certificate) {
        SequencedMap<LocalDate, Set<CertificateStatus>> turns = new TreeMap<>();
        for (LocalDate day : turns(certificate)) {
            turns.put(
                    day,
                    CertificateStanding.statusOf(certificate, day).map(Set::of).orElse(Set.of()));
        }
        return DaySpan.of(turns);
    }

    private static NavigableSet<LocalDate> turns(Certificate certificate) {
        NavigableSet<LocalDate> turns = new TreeSet<>();
        turns.add(certificate.issuedOn());
        turns.add(certificate.validity().from());
        turns.add(lastValidDay(certificate).plusDays(1));
        certificate.changes().stream().map(StandingChange::from).forEach(turns::add);
        return turns;
    }

    private static LocalDate lastValidDay(Certificate certificate) {
        return Objects.requireNonNull(certificate.validity().to(), "every certificate has a last valid day");
    }

    private static List<@Nullable String> row(
            Certificate certificate, String initials, DaySpan<CertificateStatus> span) {
        List<@Nullable String> row = new ArrayList<>();
        row.add(certificate.number().value());
        row.add(span.fact().name());
        row.add(certificate.level().name());
        row.add(certificate.body().value());
        row.add(certificate.bodyName());
        row.add(certificate.issuedOn().toString());
        row.add(lastValidDay(certificate).toString());
        row.add(initials);
        row.addAll(span.days());
        return row;
    }

    /** {@code Siti Aminah} is {@code S.A.} */
    static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.split("\\s+", -1)) {
            if (!word.isEmpty()) {
                initials.append(Character.toString(word.codePointAt(0)).toUpperCase(Locale.ROOT))
                        .append('.');
            }
        }
        return initials.toString();
    }
}
