package id.jejak.deploy.sample;

import id.jejak.access.Identity;
import id.jejak.command.Order;
import java.time.Instant;

/** One unit of the story: who gave the order, and when it was recorded. */
record Step(Instant recordedAt, Identity identity, Order order) {}
