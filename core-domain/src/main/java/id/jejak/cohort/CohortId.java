package id.jejak.cohort;

import java.util.UUID;

/** Which cohort; minted at the edge, never here. */
public record CohortId(UUID value) {}
