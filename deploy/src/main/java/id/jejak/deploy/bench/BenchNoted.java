package id.jejak.deploy.bench;

import id.jejak.kernel.DomainEvent;
import id.jejak.kernel.EventType;
import java.time.LocalDate;

/** An event of about 300 bytes that means nothing; it never stands in a real log. */
@EventType(name = "bench.noted")
record BenchNoted(String text, LocalDate effectiveOn) implements DomainEvent {

    static final BenchNoted EVENT = new BenchNoted("x".repeat(250), LocalDate.of(2026, 1, 1));
}
