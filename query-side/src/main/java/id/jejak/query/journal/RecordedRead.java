package id.jejak.query.journal;

import id.jejak.access.Role;
import id.jejak.reference.Region;
import id.jejak.worker.WorkerId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An answer that told of persons.
 *
 * @param number of the record, from 1 on; a number may be missing
 * @param readAt by the clock of the database, before the answer left
 * @param roles all that the account had
 * @param regions that bounded it, none where none did
 * @param purpose as the caller gave it, null where none was given
 * @param method HEAD asks as GET does, but is told the headers alone
 * @param endpoint the pattern of its path: no id, and nothing that was looked for
 * @param file what kind of file was asked for, null where none was
 * @param position what the answer reflected
 * @param workers whom it told of
 */
public record RecordedRead(
        long number,
        Instant readAt,
        String account,
        List<Role> roles,
        String office,
        List<Region> regions,
        @Nullable String purpose,
        String method,
        String endpoint,
        @Nullable String file,
        long position,
        List<WorkerId> workers) {

    public RecordedRead {
        roles = List.copyOf(roles);
        regions = List.copyOf(regions);
        workers = List.copyOf(workers);
    }
}
