package id.jejak.payment;

import id.jejak.allowance.eligibility.WorkerEvidence;
import id.jejak.reference.Region;
import id.jejak.timeline.Recorded;
import id.jejak.worker.event.EngagementStarted;
import id.jejak.worker.event.EngagementTermsSet;
import id.jejak.worker.event.WorkerEvent;
import id.jejak.worker.state.Engagement;
import id.jejak.worker.state.Registered;
import id.jejak.worker.state.Terms;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A month of a worker's engagements.
 *
 * @param days on how many of them some engagement was live
 * @param terms those that held on one of them, in the order of the days
 * @param decreed whether an engagement or terms of those days stand on a decree
 * @param region of the last engagement live in the month, else of the last before it, else of the first
 */
record MonthOfWork(
        int days,
        List<Terms> terms,
        boolean decreed,
        @Nullable Region region) {

    MonthOfWork {
        terms = List.copyOf(terms);
    }

    static MonthOfWork of(YearMonth month, WorkerEvidence evidence, Registered worker, PaidWorker paid) {
        int days = 0;
        List<Terms> terms = new ArrayList<>();
        Set<Engagement> live = new HashSet<>();
        for (LocalDate day = month.atDay(1); !day.isAfter(month.atEndOfMonth()); day = day.plusDays(1)) {
            List<Engagement> engaged = worker.engagedOn(day);
            days += engaged.isEmpty() ? 0 : 1;
            live.addAll(engaged);
            for (Engagement engagement : engaged) {
                termsOn(engagement, day).filter(held -> !terms.contains(held)).ifPresent(terms::add);
            }
        }
        boolean decreed = evidence.events()
                .filter(recorded -> paid.decreed().contains(recorded.eventId()))
                .map(Recorded::event)
                .anyMatch(event -> live.stream().anyMatch(engagement -> decrees(event, engagement, month)));
        return new MonthOfWork(days, terms, decreed, region(month, worker));
    }

    private static boolean decrees(WorkerEvent event, Engagement engagement, YearMonth month) {
        return switch (event) {
            case EngagementStarted e -> e.engagementId().equals(engagement.id());
            case EngagementTermsSet e ->
                e.engagementId().equals(engagement.id())
                        && !e.from().isAfter(month.atEndOfMonth())
                        && (e.to() == null || !e.to().isBefore(month.atDay(1)));
            default -> false;
        };
    }

    /** The decree that came last counts. */
    private static Optional<Terms> termsOn(Engagement engagement, LocalDate day) {
        return engagement.terms().stream()
                .filter(terms -> terms.period().contains(day))
                .reduce((_, later) -> later);
    }

    private static @Nullable Region region(YearMonth month, Registered worker) {
        LocalDate last = month.atEndOfMonth();
        return worker.engagements().values().stream()
                .filter(engagement -> !engagement.period().from().isAfter(last))
                .max(Comparator.comparing(MonthOfWork::lastDay).thenComparing(Engagement::region))
                .or(() -> worker.engagements().values().stream()
                        .min(Comparator.comparing((Engagement engagement) ->
                                        engagement.period().from())
                                .thenComparing(Engagement::region)))
                .map(Engagement::region)
                .orElse(null);
    }

    private static LocalDate lastDay(Engagement engagement) {
        LocalDate to = engagement.period().to();
        return to == null ? LocalDate.MAX : to;
    }

    /** The amount that a decree of the month sets: that one where it does, else the last; empty where none sets one. */
    Optional<BigDecimal> expected(BigDecimal paid) {
        List<BigDecimal> amounts = terms.stream()
                .map(Terms::monthlyAmount)
                .filter(Objects::nonNull)
                .toList();
        return amounts.stream()
                .filter(amount -> amount.compareTo(paid) == 0)
                .findFirst()
                .or(() -> amounts.stream().reduce((_, later) -> later));
    }

    /** Whether decrees of the month name roles, and none of them that one. */
    boolean otherRole(@Nullable String role) {
        List<String> roles =
                terms.stream().map(Terms::role).filter(Objects::nonNull).toList();
        return role != null
                && !roles.isEmpty()
                && roles.stream().noneMatch(decreed -> decreed.strip().equalsIgnoreCase(role.strip()));
    }
}
