package id.jejak.cohort.command;

import id.jejak.kernel.Occasion;

/** Close the cohort to further nominations. */
public record CloseCohort(Occasion occasion) implements CohortCommand {}
