package id.jejak.worker;

import java.util.UUID;

/** Identity of one engagement of a worker. */
public record EngagementId(UUID value) {}
