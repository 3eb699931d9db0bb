package id.jejak.allowance.command;

import id.jejak.allowance.AllowanceCode;
import id.jejak.kernel.Occasion;

/** What can be asked of one allowance scheme. */
public sealed interface AllowanceCommand permits DraftAllowanceVersion, AdoptAllowanceVersion, RepealAllowanceVersion {

    /** Which scheme. */
    AllowanceCode code();

    /** Who asks, when, and on what basis. */
    Occasion occasion();
}
