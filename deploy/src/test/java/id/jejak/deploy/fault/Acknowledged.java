package id.jejak.deploy.fault;

import id.jejak.deploy.story.Reply;
import java.time.Instant;

/**
 * A request with the answer that its caller now relies on.
 *
 * @param attempts how often it had to be sent
 * @param lastSentAt when it was sent the last time
 */
record Acknowledged(Request request, Reply reply, int attempts, Instant lastSentAt) {}
