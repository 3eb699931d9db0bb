package id.jejak.body.event;

import id.jejak.kernel.DomainEvent;

/** A fact about one certifying body; which one, its stream says. */
public sealed interface BodyEvent extends DomainEvent
        permits BodyRegistered, BodyRenamed, AssessorLicensed, LicenceEnded {}
