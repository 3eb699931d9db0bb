package id.jejak.query.console.cohorts;

import id.jejak.projection.cohorts.view.SeatHolder;
import id.jejak.projection.register.view.RegisterEntry;

/** A seat and the card of whoever holds it. */
record Seat(SeatHolder holder, RegisterEntry card) {}
