package id.jejak.projection.payments;

import id.jejak.allowance.AllowanceCode;
import id.jejak.allowance.AllowanceScheme;
import id.jejak.allowance.eligibility.EligibilityRules;
import id.jejak.allowance.event.AllowanceEvent;
import id.jejak.payment.Judgement;
import id.jejak.payment.PaidWorker;
import id.jejak.payment.PaymentId;
import id.jejak.payment.PaymentJudge;
import id.jejak.projection.PlacedEvents;
import id.jejak.projection.payments.view.PaymentEntry;
import id.jejak.projection.rules.SchemePast;
import id.jejak.projection.view.Answer;
import id.jejak.projection.view.ProjectionsUnavailable;
import id.jejak.rules.ShippedSchemes;
import id.jejak.stream.Streams;
import id.jejak.timeline.Recorded;
import id.jejak.worker.WorkerId;
import id.jejak.worker.event.WorkerEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** Judges payments by the streams of the rules and of each worker, folded up to a position. */
record LogJudgements(EventStore log) {

    /** @throws ProjectionsUnavailable when the log is away */
    Answer<Map<PaymentId, Judgement>> judge(List<PaymentEntry> payments, long knownAt) {
        SchemePast certification = SchemePast.of(log, ShippedSchemes.SDM_KESOS);
        // The first that is read reflects least.
        long head = certification.head();
        Map<AllowanceCode, PaymentJudge> judges = new HashMap<>();
        Map<WorkerId, PaidWorker> workers = new HashMap<>();
        Map<PaymentId, Judgement> judgements = new HashMap<>();
        for (PaymentEntry payment : payments) {
            WorkerId id = payment.worker();
            if (id != null) {
                PaymentJudge judge = judges.computeIfAbsent(
                        payment.paid().scheme(),
                        code -> new PaymentJudge(EligibilityRules.about(
                                code, certification.knownAt(knownAt), each -> scheme(each, knownAt))));
                Judgement judged =
                        judge.judge(payment.paid(), workers.computeIfAbsent(id, worker -> known(worker, knownAt)));
                boolean twice = payment.twice() && !judged.equals(Judgement.UNKNOWN);
                judgements.put(payment.id(), twice ? judged.paidTwice() : judged);
            }
        }
        return new Answer<>(judgements, head, null);
    }

    private AllowanceScheme scheme(AllowanceCode code, long knownAt) {
        return AllowanceScheme.of(
                PlacedEvents.of(log, Streams.allowance(code)).upTo(knownAt).as(AllowanceEvent.class));
    }

    private PaidWorker known(WorkerId worker, long knownAt) {
        PlacedEvents known = PlacedEvents.of(log, Streams.worker(worker)).upTo(knownAt);
        List<WorkerEvent> events = known.as(WorkerEvent.class);
        List<PaidWorker.Documented> documented = new ArrayList<>(events.size());
        for (int i = 0; i < events.size(); i++) {
            PlacedEvents.Placed placed = known.events().get(i);
            Object basis = placed.message().getMetaData().get("basis");
            Object kind = basis instanceof Map<?, ?> document ? document.get("kind") : null;
            documented.add(new PaidWorker.Documented(
                    new Recorded<>(
                            placed.position(),
                            UUID.fromString(placed.message().getIdentifier()),
                            placed.message().getTimestamp(),
                            events.get(i)),
                    kind == null ? "" : kind.toString()));
        }
        return PaidWorker.of(documented);
    }
}
