package id.jejak.command;

import id.jejak.access.Identity;
import id.jejak.allowance.AllowanceCode;
import id.jejak.payment.Judgement;
import id.jejak.payment.PaidFor;
import id.jejak.payment.PaidWorker;
import id.jejak.payment.PaymentJudge;
import id.jejak.payment.PaymentRow;
import id.jejak.store.JejakEventStore;
import id.jejak.stream.Streams;
import id.jejak.timeline.Recorded;
import id.jejak.worker.Nik;
import id.jejak.worker.WorkerId;
import id.jejak.worker.event.EngagementStarted;
import id.jejak.worker.event.WorkerEvent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.DomainEventMessage;

/** Holds the rows of a list against the register and the rules, as they stand when it is asked; nothing is locked. */
record RowMatching(JejakEventStore store, NikClaims niks, LiveRules rules) {

    boolean knows(AllowanceCode scheme) {
        return !rules.allowance(scheme).versions().isEmpty();
    }

    List<PaymentRow> rows(RecordPayments order, Identity identity) {
        PaymentJudge judge = new PaymentJudge(rules.eligibility(order.scheme()));
        return order.rows().stream()
                .map(claimed -> row(order, claimed, identity, judge))
                .toList();
    }

    private PaymentRow row(RecordPayments order, ClaimedPayment claimed, Identity identity, PaymentJudge judge) {
        Nik nik = claimed.nik();
        Optional<WorkerId> worker = nik == null ? Optional.ofNullable(claimed.worker()) : niks.holder(nik, store);
        Judgement judgement = worker.map(this::known)
                .filter(paid -> seen(paid, identity))
                .map(paid -> judge.judge(
                        new PaidFor(order.scheme(), order.month(), order.paidOn(), claimed.amount(), claimed.role()),
                        paid))
                .orElse(Judgement.UNKNOWN);
        return new PaymentRow(
                claimed.row(),
                worker.orElse(null),
                nik == null ? null : nik.masked(),
                nik == null ? null : niks.code(nik),
                claimed.amount(),
                claimed.role(),
                judgement);
    }

    /** Whoever was ever engaged in one of the regions. */
    private static boolean seen(PaidWorker paid, Identity identity) {
        return paid.known().stream()
                .map(Recorded::event)
                .anyMatch(event -> event instanceof EngagementStarted started && identity.covers(started.region()));
    }

    private PaidWorker known(WorkerId id) {
        return PaidWorker.of(store.readEvents(Streams.worker(id))
                .asStream()
                .map(RowMatching::documented)
                .toList());
    }

    /** Within one stream the places in it are in the order of the log. */
    private static PaidWorker.Documented documented(DomainEventMessage<?> message) {
        Object basis = message.getMetaData().get("basis");
        Object kind = basis instanceof Map<?, ?> document ? document.get("kind") : null;
        return new PaidWorker.Documented(
                new Recorded<>(
                        message.getSequenceNumber() + 1,
                        UUID.fromString(message.getIdentifier()),
                        message.getTimestamp(),
                        (WorkerEvent) message.getPayload()),
                kind == null ? "" : kind.toString());
    }

    /** Of what the rows say, in whatever order: a NIK goes in by its code under the secret. */
    String digest(RecordPayments order) {
        String rows = order.rows().stream().map(this::line).sorted().collect(Collectors.joining("\n"));
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(rows.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("The JDK lacks SHA-256", e);
        }
    }

    private String line(ClaimedPayment row) {
        Nik nik = row.nik();
        WorkerId worker = row.worker();
        String person = nik == null ? String.valueOf(worker == null ? null : worker.value()) : niks.code(nik);
        return person + "|" + row.amount().stripTrailingZeros().toPlainString() + "|"
                + (row.role() == null ? "" : row.role());
    }
}
