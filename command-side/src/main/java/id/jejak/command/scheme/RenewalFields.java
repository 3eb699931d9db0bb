package id.jejak.command.scheme;

import id.jejak.scheme.Renewal;

/** When a certificate may be renewed. */
record RenewalFields(SourcedNumber daysBefore, SourcedNumber daysAfter) {

    Renewal renewal() {
        return new Renewal(daysBefore.sourced(), daysAfter.sourced());
    }
}
