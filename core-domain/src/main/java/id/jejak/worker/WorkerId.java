package id.jejak.worker;

import java.util.UUID;

/** Identity of a worker in the register; never reused. */
public record WorkerId(UUID value) {}
