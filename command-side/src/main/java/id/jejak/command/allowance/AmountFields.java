package id.jejak.command.allowance;

import id.jejak.command.scheme.OriginWord;
import id.jejak.scheme.Sourced;
import java.math.BigDecimal;

/** Rupiah a month, with where that comes from. */
record AmountFields(BigDecimal value, OriginWord origin) {

    Sourced<BigDecimal> sourced() {
        return new Sourced<>(value, origin.origin());
    }
}
