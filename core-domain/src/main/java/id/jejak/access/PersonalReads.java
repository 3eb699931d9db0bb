package id.jejak.access;

import id.jejak.worker.WorkerId;
import java.util.Collection;

/**
 * Keeps who was told of whom. Whoever answers with personal data records it here first: what is not recorded is not
 * answered. Who asks, by which endpoint and for what purpose is known to the implementation, of the request at hand. An
 * interface with one implementation, because no room but the application knows accounts, requests and this table.
 */
public interface PersonalReads {

    /**
     * Records it durably; nothing where the answer tells of nobody. Only on the thread of a request.
     *
     * @param whom whom the answer tells of
     * @param position what the answer reflects
     * @throws ReadNotRecorded where it could not be, and so must not be answered
     */
    void record(Collection<WorkerId> whom, long position);
}
