package id.jejak.query;

import id.jejak.access.PersonalReads;
import id.jejak.access.ReadNotRecorded;
import id.jejak.worker.WorkerId;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Remembers whom answers told of; while it is broken it records nothing. */
final class TestReads implements PersonalReads {

    private final Set<WorkerId> told = ConcurrentHashMap.newKeySet();
    private volatile boolean broken;

    @Override
    public void record(Collection<WorkerId> whom, long position) {
        if (broken && !whom.isEmpty()) {
            throw new ReadNotRecorded(new IllegalStateException("broken by a test"));
        }
        told.addAll(whom);
    }

    /** Whom the answers to this told of. */
    Set<WorkerId> during(Runnable questions) {
        told.clear();
        questions.run();
        return Set.copyOf(told);
    }

    void whileBroken(Runnable questions) {
        broken = true;
        try {
            questions.run();
        } finally {
            broken = false;
        }
    }
}
