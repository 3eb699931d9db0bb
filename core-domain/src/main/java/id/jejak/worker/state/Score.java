package id.jejak.worker.state;

import java.time.LocalDate;

/** Points from 0 to 100 for a component held on a day. */
public record Score(int points, LocalDate heldOn) {}
