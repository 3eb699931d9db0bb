package id.jejak.command.payment;

import java.util.List;

/** One item for each row of the list, in its order. */
record PaymentsAnswer(String id, long position, List<PaymentItem> items) {}
