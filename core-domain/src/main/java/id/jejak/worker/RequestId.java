package id.jejak.worker;

import java.util.UUID;

/** Identity of what somebody asked for that a second person decides on: a correction, a retirement, a merge. */
public record RequestId(UUID value) {}
