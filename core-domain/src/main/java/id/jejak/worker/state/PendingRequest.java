package id.jejak.worker.state;

import id.jejak.worker.event.CorrectionRequested;
import id.jejak.worker.event.RetirementRequested;

/** What waits for a second person. */
public sealed interface PendingRequest {

    /** The account that asked. */
    String requestedBy();

    /** A fact is to be read otherwise. */
    record Correction(CorrectionRequested asked) implements PendingRequest {

        @Override
        public String requestedBy() {
            return asked.requestedBy();
        }
    }

    /** Somebody is to leave. */
    record Retirement(RetirementRequested asked) implements PendingRequest {

        @Override
        public String requestedBy() {
            return asked.requestedBy();
        }
    }
}
