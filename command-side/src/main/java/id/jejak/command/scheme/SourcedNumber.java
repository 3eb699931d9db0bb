package id.jejak.command.scheme;

import id.jejak.scheme.Sourced;

/** A number that law might set. */
record SourcedNumber(Integer value, OriginWord origin) {

    Sourced<Integer> sourced() {
        return new Sourced<>(value, origin.origin());
    }
}
