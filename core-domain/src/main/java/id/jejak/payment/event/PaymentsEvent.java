package id.jejak.payment.event;

import id.jejak.kernel.DomainEvent;

/** Something happened to a list of payments. */
public sealed interface PaymentsEvent extends DomainEvent
        permits PaymentListRecorded, PaymentRecorded, PaymentRecovered {}
