package id.jejak.reference.event;

import id.jejak.kernel.DomainEvent;

/** A fact about the reference data. */
public sealed interface ReferenceEvent extends DomainEvent permits CategoryAdded, RegionAdded {}
