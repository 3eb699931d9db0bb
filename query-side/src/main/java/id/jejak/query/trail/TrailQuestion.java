package id.jejak.query.trail;

import id.jejak.cohort.CohortId;
import id.jejak.kernel.Rejection;
import id.jejak.projection.trail.view.TrailFilter;
import id.jejak.projection.view.EventNames;
import id.jejak.query.KnownCodes;
import id.jejak.query.Moments;
import id.jejak.query.Refused;
import id.jejak.worker.CertificateNumber;
import id.jejak.worker.WorkerId;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The audit query: all that is given must hold.
 *
 * @param from the first day on which it takes effect
 * @param to the last
 * @param recordedFrom when it was recorded: an instant, or a date for its beginning
 * @param recordedTo the last instant, or a date for its end
 * @param hoursOutside such as {@code 08:00-16:00}, or {@code 22:00-06:00} over midnight, in Asia/Jakarta
 */
record TrailQuestion(
        @Nullable String actor,
        @Nullable String type,
        @Nullable String category,
        @Nullable String region,
        @Nullable String from,
        @Nullable String to,
        @Nullable String recordedFrom,
        @Nullable String recordedTo,
        @Nullable UUID worker,
        @Nullable String certificate,
        @Nullable UUID cohort,
        @Nullable String basisNumber,
        @Nullable String office,
        @Nullable String channel,
        @Nullable String approver,
        @Nullable String field,
        @Nullable String ruleVersion,
        @Nullable String hoursOutside) {

    /** By which a command is given; {@code system} for what the product is shipped with. */
    private static final Set<String> CHANNELS = Set.of("api", "console", "import", "sample", "system");

    /**
     * @throws Refused {@code parameter-invalid}, {@code date-invalid}, {@code instant-invalid}, {@code period-invalid},
     *     {@code hours-invalid}, {@code unknown-category} or {@code unknown-region}
     * @throws Rejection where a value of the domain would not be made
     */
    List<TrailFilter> filters(KnownCodes codes) {
        List<TrailFilter> filters = new ArrayList<>();
        add(filters, actor, TrailFilter.ByActor::new);
        add(filters, type, text -> new TrailFilter.OfType(oneOf(EventNames.ALL, "type", text)));
        add(filters, category, text -> new TrailFilter.InCategory(codes.category(text)));
        add(filters, region, text -> new TrailFilter.Within(codes.within(text)));
        add(filters, worker, id -> new TrailFilter.OfWorker(new WorkerId(id)));
        add(filters, certificate, text -> new TrailFilter.OfCertificate(number(text)));
        add(filters, cohort, id -> new TrailFilter.OfCohort(new CohortId(id)));
        add(filters, basisNumber, TrailFilter.OnBasis::new);
        add(filters, office, TrailFilter.FromOffice::new);
        add(filters, channel, text -> new TrailFilter.ByChannel(oneOf(CHANNELS, "channel", text)));
        add(filters, approver, TrailFilter.DecidedBy::new);
        add(filters, field, TrailFilter.OfField::new);
        add(filters, ruleVersion, TrailFilter.UnderRules::new);
        add(filters, hoursOutside, TrailQuestion::outside);
        if (from != null || to != null) {
            filters.add(effective(day("from", from), day("to", to)));
        }
        if (recordedFrom != null || recordedTo != null) {
            filters.add(recorded(
                    recordedFrom == null ? null : Moments.beginning("recordedFrom", recordedFrom),
                    recordedTo == null ? null : Moments.end("recordedTo", recordedTo)));
        }
        return filters;
    }

    private static <T> void add(List<TrailFilter> filters, @Nullable T value, Function<T, TrailFilter> filter) {
        if (value != null) {
            filters.add(filter.apply(value));
        }
    }

    private static String oneOf(Set<String> all, String parameter, String text) {
        if (!all.contains(text)) {
            throw Refused.malformed("parameter-invalid", "There is no such " + parameter, parameter);
        }
        return text;
    }

    /** The value itself would say that its field is called {@code number}. */
    private static CertificateNumber number(String text) {
        try {
            return new CertificateNumber(text);
        } catch (Rejection malformed) {
            throw Refused.malformed(malformed.code(), malformed.getMessage(), "certificate");
        }
    }

    private static @Nullable LocalDate day(String parameter, @Nullable String text) {
        return text == null ? null : Moments.date(parameter, text);
    }

    private static TrailFilter effective(@Nullable LocalDate first, @Nullable LocalDate last) {
        inOrder(first == null || last == null || !last.isBefore(first), "from", "to");
        return new TrailFilter.Effective(first, last);
    }

    private static TrailFilter recorded(@Nullable Instant first, @Nullable Instant before) {
        inOrder(first == null || before == null || first.isBefore(before), "recordedFrom", "recordedTo");
        return new TrailFilter.Recorded(first, before);
    }

    private static void inOrder(boolean holds, String... ends) {
        if (!holds) {
            throw Refused.malformed("period-invalid", "The period ends before it begins", ends);
        }
    }

    private static TrailFilter outside(String hours) {
        String[] ends = hours.split("-", -1);
        try {
            if (ends.length == 2) {
                return new TrailFilter.RecordedOutside(LocalTime.parse(ends[0]), LocalTime.parse(ends[1]));
            }
        } catch (DateTimeException | IllegalArgumentException e) {
            // Refused below, as any other shape.
        }
        throw Refused.malformed("hours-invalid", "Hours read 08:00-16:00, with two ends that differ", "hoursOutside");
    }
}
