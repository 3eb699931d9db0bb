package id.jejak.projection.findings;

import id.jejak.payment.Judgement;
import id.jejak.payment.PaymentCode;
import id.jejak.projection.findings.view.FindingDescription;
import id.jejak.projection.findings.view.FindingParameter;
import id.jejak.projection.findings.view.ParameterKind;
import id.jejak.projection.payments.view.PaymentEntry;
import id.jejak.projection.trail.view.Summary;
import id.jejak.worker.event.CertificateAnnulled;
import id.jejak.worker.event.EngagementEnded;
import id.jejak.worker.event.EngagementStarted;
import id.jejak.worker.event.EngagementTermsSet;
import id.jejak.worker.event.FactCorrected;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** What can be wrong with a payment, as it is judged by what is known. */
enum PaymentQuestion {
    /** No engagement was live in the month, or not on all its days. */
    F01(
            new Summary("Dibayar tanpa penugasan", "Paid without an engagement"),
            new Summary(
                    "Pembayaran untuk bulan yang tidak memuat satu hari pun penugasan; bila hanya sebagian hari, barisnya"
                            + " bertanda sebagian (partly).",
                    "Payments for a month on no day of which an engagement was live; where one was on some days only, the"
                            + " row says so (partly)."),
            new Summary("Dibayar untuk bulan tanpa penugasan penuh", "Paid for a month not wholly worked")) {
        @Override
        boolean finds(PaymentEntry payment, Judgement judged) {
            return any(judged, PaymentCode.NOT_ENGAGED, PaymentCode.PARTLY_ENGAGED);
        }
    },
    /** In no decree, or not in the register. */
    F03(
            new Summary("Dibayar tanpa SK", "Paid without a decree"),
            new Summary(
                    "Pembayaran kepada orang yang pada bulan itu tidak tercantum dalam SK mana pun, atau yang tidak dikenal"
                            + " register.",
                    "Payments to people whom no decree names for that month, or whom the register does not know."),
            new Summary("Dibayar tanpa SK atau tidak dikenal", "Paid without a decree, or unknown")) {
        @Override
        boolean finds(PaymentEntry payment, Judgement judged) {
            return any(judged, PaymentCode.NO_DECREE, PaymentCode.NIK_UNKNOWN);
        }
    },
    /** Another amount or role than the decree's. */
    F05(
            new Summary("Jumlah atau peran berbeda dari SK", "Amount or role differs from the decree"),
            new Summary(
                    "Pembayaran dengan jumlah atau peran yang berbeda dari SK yang berlaku pada bulan itu; tanpa jumlah dalam"
                            + " SK, dari jumlah menurut versi tunjangan.",
                    "Payments of another amount, or in another role, than the decree valid in that month; where no decree"
                            + " sets an amount, than the version of the allowance."),
            new Summary("Jumlah atau peran berbeda", "Amount or role differs")) {
        @Override
        boolean finds(PaymentEntry payment, Judgement judged) {
            return any(judged, PaymentCode.AMOUNT_DIFFERS, PaymentCode.ROLE_DIFFERS);
        }
    },
    /** What was due when it was recorded is not any more: a certificate was annulled, or a fact corrected. */
    F14(
            new Summary("Dibayar, lalu dibatalkan atau dikoreksi", "Paid, then annulled or corrected"),
            new Summary(
                    "Pembayaran yang saat dicatat sesuai syarat, tetapi sejak pembatalan sertifikat atau koreksi sesudahnya"
                            + " tidak lagi; kelebihan bayar dan yang sudah dikembalikan.",
                    "Payments to people who were eligible when they were recorded, and are not since a certificate was"
                            + " annulled or a fact corrected; the overpayment and what was recovered."),
            new Summary(
                    "Kelebihan bayar setelah pembatalan atau koreksi", "Overpaid after an annulment or a correction")) {
        @Override
        boolean finds(PaymentEntry payment, Judgement judged) {
            return Boolean.TRUE.equals(payment.eligible()) && Boolean.FALSE.equals(judged.eligible());
        }

        @Override
        boolean standsOn(Object event, boolean later) {
            return later && (event instanceof CertificateAnnulled || event instanceof FactCorrected);
        }

        @Override
        boolean needsEvents() {
            return true;
        }

        @Override
        BigDecimal overpaid(PaymentEntry payment, Judgement judged) {
            return payment.paid().amount();
        }
    };

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts
    private final FindingDescription description;

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts
    private final Summary said;

    PaymentQuestion(Summary title, Summary explanation, Summary said) {
        this.description = new FindingDescription(name(), title, explanation, Narrowing.PARAMETERS);
        this.said = said;
    }

    FindingDescription description() {
        return description;
    }

    Summary said() {
        return said;
    }

    abstract boolean finds(PaymentEntry payment, Judgement judged);

    /**
     * Whether the row stands on that event of the worker besides.
     *
     * @param later whether it came after the payment
     */
    boolean standsOn(Object event, boolean later) {
        return event instanceof EngagementStarted
                || event instanceof EngagementEnded
                || event instanceof EngagementTermsSet
                || event instanceof FactCorrected;
    }

    /** Whether there is no row without such an event. */
    boolean needsEvents() {
        return false;
    }

    /** Rupiah paid beyond what is due. */
    BigDecimal overpaid(PaymentEntry payment, Judgement judged) {
        BigDecimal due = judged.expected();
        return due == null
                ? BigDecimal.ZERO
                : payment.paid().amount().subtract(due).max(BigDecimal.ZERO);
    }

    /** By what all of them can be narrowed; a class of its own, because the constants are made before any list of theirs. */
    private static final class Narrowing {

        private static final List<FindingParameter> PARAMETERS = List.of(
                new FindingParameter(
                        "scheme", ParameterKind.TEXT, null, new Summary("Hanya tunjangan ini", "This allowance only")),
                new FindingParameter(
                        "month",
                        ParameterKind.TEXT,
                        null,
                        new Summary("Hanya bulan ini, misalnya 2018-10", "This month only, such as 2018-10")));
    }

    private static boolean any(Judgement judged, PaymentCode... codes) {
        return Set.of(codes).stream().anyMatch(judged.codes()::contains);
    }
}
