package id.jejak.command.scheme;

import id.jejak.scheme.Sourced;

/** A word that law might set. */
record SourcedText(String value, OriginWord origin) {

    Sourced<String> sourced() {
        return new Sourced<>(value, origin.origin());
    }
}
