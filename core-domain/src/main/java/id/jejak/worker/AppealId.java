package id.jejak.worker;

import java.util.UUID;

/** Identity of an appeal. */
public record AppealId(UUID value) {}
