package id.jejak.deploy.sample;

import id.jejak.access.Identity;
import java.time.Instant;

/** One unit of the story: what was done, by whom, and when it was recorded. */
record Step(Instant recordedAt, Identity identity, Planned planned) {}
