package id.jejak.worker;

import java.util.UUID;

/** Identity of one training on a worker's record. */
public record TrainingId(UUID value) {}
