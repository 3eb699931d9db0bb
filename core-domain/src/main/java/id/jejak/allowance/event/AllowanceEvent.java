package id.jejak.allowance.event;

import id.jejak.kernel.DomainEvent;

/** A fact about one allowance scheme. */
public sealed interface AllowanceEvent extends DomainEvent
        permits AllowanceVersionDrafted, AllowanceVersionAdopted, AllowanceVersionRepealed {}
