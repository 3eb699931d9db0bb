package id.jejak.deploy.fault;

import org.jspecify.annotations.Nullable;

/** One sending of a request. It is on its way until {@link #end} is not null. */
final class Attempt {

    /** How it ended. */
    enum End {
        ANSWERED,
        FAILED_BY_SERVER,
        CUT_OFF
    }

    final long sentAt = System.nanoTime();
    volatile @Nullable End end;
}
