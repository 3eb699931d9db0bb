package id.jejak.scheme.event;

import id.jejak.kernel.DomainEvent;

/** A fact about one certification scheme. */
public sealed interface SchemeEvent extends DomainEvent permits SchemeVersionAdopted, SchemeVersionRepealed {}
