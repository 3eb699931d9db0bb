package id.jejak.query.journal;

import id.jejak.access.Role;
import id.jejak.projection.trail.view.Summary;
import id.jejak.query.OfWorker;
import id.jejak.reference.Region;
import id.jejak.worker.WorkerId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A read, in the form of every finding.
 *
 * @param workerId the one person who was told of, null where there were several
 * @param region the first that bounded the account, null where none did
 * @param events none: a read changes nothing, and stands beside the log
 */
record ReadFound(
        String key,
        @Nullable UUID workerId,
        @Nullable String region,
        Summary summary,
        Facts facts,
        List<Object> events) {

    /** What is known of it. */
    record Facts(
            String account,
            List<Role> roles,
            String office,
            @Nullable String purpose,
            Instant readAt,
            String method,
            String endpoint,
            @Nullable String file,
            long position,
            @OfWorker List<UUID> workers) {}

    static ReadFound of(RecordedRead read) {
        List<UUID> workers = read.workers().stream().map(WorkerId::value).toList();
        return new ReadFound(
                "F13-" + read.number(),
                workers.size() == 1 ? workers.getFirst() : null,
                read.regions().stream().findFirst().map(Region::code).orElse(null),
                summary(read),
                new Facts(
                        read.account(),
                        read.roles(),
                        read.office(),
                        read.purpose(),
                        read.readAt(),
                        read.method(),
                        read.endpoint(),
                        read.file(),
                        read.position(),
                        workers),
                List.of());
    }

    private static Summary summary(RecordedRead read) {
        int told = read.workers().size();
        String what = read.file() == null ? read.endpoint() : read.endpoint() + " (" + read.file() + ")";
        return new Summary(
                "%s melihat data %d orang melalui %s; %s"
                        .formatted(read.account(), told, what, purpose(read, "tujuan: ", "tanpa tujuan")),
                "%s was told of %d %s by %s; %s"
                        .formatted(
                                read.account(),
                                told,
                                told == 1 ? "person" : "people",
                                what,
                                purpose(read, "purpose: ", "no purpose given")));
    }

    private static String purpose(RecordedRead read, String given, String none) {
        return read.purpose() == null ? none : given + read.purpose();
    }
}
