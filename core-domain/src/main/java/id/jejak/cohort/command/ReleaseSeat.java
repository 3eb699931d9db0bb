package id.jejak.cohort.command;

import id.jejak.cohort.ReleaseCause;
import id.jejak.kernel.Occasion;
import java.util.UUID;

/** Free a worker's seat. That nobody sat in it yet is for the worker's own decider to have found. */
public record ReleaseSeat(UUID workerId, ReleaseCause why, Occasion occasion) implements CohortCommand {}
