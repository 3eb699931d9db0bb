package id.jejak.projection.trail;

import static id.jejak.projection.trail.EventWords.say;

import id.jejak.payment.event.PaymentListRecorded;
import id.jejak.payment.event.PaymentRecorded;
import id.jejak.payment.event.PaymentRecovered;
import id.jejak.payment.event.PaymentsEvent;
import id.jejak.projection.trail.view.Summary;

/** What happened to payments, in a sentence. */
final class PaymentWords {

    private PaymentWords() {}

    static Summary of(PaymentsEvent event) {
        return switch (event) {
            case PaymentListRecorded e ->
                say(
                        "Daftar pembayaran tunjangan {} bulan {} dicatat, {} baris",
                        "List of payments of allowance {} for {} recorded, rows: {}",
                        e.scheme().value(),
                        e.month(),
                        e.rows());
            case PaymentRecorded e -> recorded(e);
            case PaymentRecovered e ->
                say(
                        "Rp {} dari pembayaran dikembalikan pada {}",
                        "Rp {} of the payment paid back on {}",
                        e.amount().toPlainString(),
                        e.paidOn());
        };
    }

    private static Summary recorded(PaymentRecorded e) {
        String codes = e.codes().isEmpty() ? "" : " (" + String.join(", ", e.codes()) + ")";
        return say(
                "Pembayaran tunjangan {} bulan {} sebesar Rp {} dicatat{}",
                "Payment of allowance {} for {} of Rp {} recorded{}",
                e.scheme().value(),
                e.month(),
                e.amount().toPlainString(),
                codes);
    }
}
