package id.jejak.payment;

/** Nothing was recorded. */
public record NoPayments() implements PaymentsState {}
