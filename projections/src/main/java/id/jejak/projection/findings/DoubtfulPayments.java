package id.jejak.projection.findings;

import id.jejak.kernel.EventType;
import id.jejak.payment.Judgement;
import id.jejak.payment.PaymentCode;
import id.jejak.projection.PlacedEvents;
import id.jejak.projection.findings.view.FindingDescription;
import id.jejak.projection.findings.view.FindingQuestion;
import id.jejak.projection.findings.view.FindingRow;
import id.jejak.projection.findings.view.FoundEvent;
import id.jejak.projection.payments.PaymentEvidence;
import id.jejak.projection.payments.view.PaymentEntry;
import id.jejak.projection.trail.view.Summary;
import id.jejak.projection.view.Answer;
import id.jejak.reference.Region;
import id.jejak.worker.WorkerId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** F01, F03, F05, F14: payments that do not agree with what is known. A place is the position of a payment. */
record DoubtfulPayments(PaymentQuestion asked, PaymentEvidence payments) implements Finding {

    @Override
    public FindingDescription description() {
        return asked.description();
    }

    @Override
    public boolean isPlace(String name) {
        return name.matches("\\d{1,18}");
    }

    @Override
    public Answer<List<Place>> look(FindingQuestion question, @Nullable String from, boolean including, int most) {
        long after = from == null ? 0 : Long.parseLong(from) - (including ? 1 : 0);
        return payments.after(after, question.scope(), question.knownAt(), most)
                .map(found -> found.stream()
                        .map(judged -> new Place(Long.toString(judged.payment().position()), rows(judged, question)))
                        .toList());
    }

    private List<FindingRow> rows(PaymentEvidence.JudgedPayment judged, FindingQuestion question) {
        PaymentEntry payment = judged.payment();
        if (!isAskedFor(payment, question) || !asked.finds(payment, judged.judgement())) {
            return List.of();
        }
        List<FoundEvent> events = events(payment, question.knownAt());
        return asked.needsEvents() && events.size() == 1
                ? List.of()
                : List.of(row(payment, judged.judgement(), events));
    }

    private static boolean isAskedFor(PaymentEntry payment, FindingQuestion question) {
        return !payment.paid().paidOn().isAfter(question.on())
                && question.text("scheme")
                        .map(payment.paid().scheme().value()::equals)
                        .orElse(true)
                && question.text("month")
                        .map(payment.paid().month().toString()::equals)
                        .orElse(true);
    }

    /** The payment, and what of the worker it stands on. */
    private List<FoundEvent> events(PaymentEntry payment, long knownAt) {
        List<FoundEvent> events = new ArrayList<>();
        events.add(new FoundEvent(payment.position(), payment.eventId(), "payment.recorded"));
        WorkerId worker = payment.worker();
        if (worker != null) {
            for (PlacedEvents.Placed placed : payments.events(worker, knownAt)) {
                Object event = placed.message().getPayload();
                if (asked.standsOn(event, placed.position() > payment.position())) {
                    events.add(found(placed, event));
                }
            }
        }
        events.sort((one, other) -> Long.compare(one.position(), other.position()));
        return events;
    }

    private static FoundEvent found(PlacedEvents.Placed placed, Object event) {
        return new FoundEvent(
                placed.position(),
                UUID.fromString(placed.message().getIdentifier()),
                Objects.requireNonNull(event.getClass().getAnnotation(EventType.class))
                        .name());
    }

    private FindingRow row(PaymentEntry payment, Judgement judged, List<FoundEvent> events) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("scheme", payment.paid().scheme().value());
        facts.put("month", payment.paid().month().toString());
        facts.put("paidOn", payment.paid().paidOn());
        facts.put("amount", payment.paid().amount());
        if (judged.expected() != null) {
            facts.put("expectedAmount", judged.expected());
        }
        facts.put("codes", judged.codes().stream().map(PaymentCode::code).toList());
        facts.put("partly", judged.codes().contains(PaymentCode.PARTLY_ENGAGED));
        facts.put("overpaid", asked.overpaid(payment, judged));
        facts.put("recovered", payment.recovered());
        Region region = judged.region();
        return new FindingRow(
                Evidence.key(payment.eventId()),
                payment.worker(),
                region == null ? null : region.code(),
                said(payment),
                facts,
                events);
    }

    private Summary said(PaymentEntry payment) {
        String month = payment.paid().month().toString();
        String amount = payment.paid().amount().toPlainString();
        return new Summary(
                "%s: bulan %s, Rp %s".formatted(asked.said().id(), month, amount),
                "%s: %s, Rp %s".formatted(asked.said().en(), month, amount));
    }
}
