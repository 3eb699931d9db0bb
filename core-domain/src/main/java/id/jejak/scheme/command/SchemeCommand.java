package id.jejak.scheme.command;

import id.jejak.kernel.Occasion;
import id.jejak.scheme.SchemeCode;

/** What can be asked of one certification scheme. */
public sealed interface SchemeCommand permits AdoptSchemeVersion, RepealSchemeVersion {

    /** Which scheme. */
    SchemeCode code();

    /** Who asks, when, and on what basis. */
    Occasion occasion();
}
