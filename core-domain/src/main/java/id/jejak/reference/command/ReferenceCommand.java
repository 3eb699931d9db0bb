package id.jejak.reference.command;

import id.jejak.kernel.Occasion;

/** What can be asked of the reference data. */
public sealed interface ReferenceCommand permits AddCategory, AddRegion {

    /** Who asks, when, and on what basis. */
    Occasion occasion();
}
