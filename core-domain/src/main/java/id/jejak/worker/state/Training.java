package id.jejak.worker.state;

import id.jejak.kernel.Period;

/** A completed training: its kind, hours and days. */
public record Training(String kind, int hours, Period period) {}
