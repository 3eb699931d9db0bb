package id.jejak.timeline;

import id.jejak.kernel.Period;
import id.jejak.worker.Phase;

/** The days on which a worker stands in one phase. */
public record PhaseSpan(Phase phase, Period days) {}
