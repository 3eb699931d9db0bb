package id.jejak.payment;

/** What a stream of payments amounts to. */
public sealed interface PaymentsState permits NoPayments, RecordedPayments {}
