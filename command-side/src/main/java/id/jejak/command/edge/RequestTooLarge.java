package id.jejak.command.edge;

import java.io.IOException;

/** The body holds more than {@link RequestSizeLimit} lets through. */
final class RequestTooLarge extends IOException {

    static final String MESSAGE = "A request holds at most " + RequestSizeLimit.MOST_BYTES + " bytes";

    RequestTooLarge() {
        super(MESSAGE);
    }
}
