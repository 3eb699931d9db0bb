package id.jejak.scheme.command;

import id.jejak.kernel.Occasion;
import id.jejak.scheme.SchemeCode;
import id.jejak.scheme.SchemeVersion;

/** Adopt a version. One that begins in the past must say that it is retroactive, and why. Needs a basis document. */
public record AdoptSchemeVersion(SchemeCode code, SchemeVersion version, Occasion occasion) implements SchemeCommand {}
