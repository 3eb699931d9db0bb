package id.jejak.body.command;

import id.jejak.kernel.Occasion;

/** What can be asked of one certifying body. Names and licences may begin or end in the future. */
public sealed interface BodyCommand permits RegisterBody, RenameBody, LicenseAssessor, EndLicence {

    /** Who asks, when, and on what basis. */
    Occasion occasion();
}
