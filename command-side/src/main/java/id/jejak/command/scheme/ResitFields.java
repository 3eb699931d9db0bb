package id.jejak.command.scheme;

import id.jejak.scheme.Resits;

/** How often and how soon a candidate may sit again. */
record ResitFields(SourcedNumber max, SourcedNumber waitDays) {

    Resits resits() {
        return new Resits(max.sourced(), waitDays.sourced());
    }
}
