package id.jejak.projection.cohorts;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.body.BodyId;
import id.jejak.cohort.Cohort;
import id.jejak.cohort.CohortDecider;
import id.jejak.cohort.CohortId;
import id.jejak.cohort.ReleaseCause;
import id.jejak.cohort.event.CohortClosed;
import id.jejak.cohort.event.CohortEvent;
import id.jejak.cohort.event.CohortOpened;
import id.jejak.cohort.event.QuotaRevised;
import id.jejak.cohort.event.SeatReleased;
import id.jejak.cohort.event.SeatTaken;
import id.jejak.cohort.event.SessionScheduled;
import id.jejak.projection.SampleEvents;
import id.jejak.projection.SampleLog;
import id.jejak.projection.TestDatabase;
import id.jejak.projection.TestLog;
import id.jejak.projection.cohorts.view.CohortCard;
import id.jejak.projection.cohorts.view.CohortQuery;
import id.jejak.projection.cohorts.view.CohortStatus;
import id.jejak.projection.cohorts.view.CohortsView;
import id.jejak.projection.cohorts.view.QuotaFrom;
import id.jejak.projection.cohorts.view.ScheduledSession;
import id.jejak.projection.cohorts.view.SeatHolder;
import id.jejak.projection.scope.view.Scope;
import id.jejak.projection.view.Items;
import id.jejak.reference.Region;
import id.jejak.scheme.Component;
import id.jejak.scheme.SchemeCode;
import id.jejak.worker.WorkerId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CohortsTest {

    private static final long ALL = Long.MAX_VALUE;

    private final CohortsView view = new JdbcCohortsView(TestDatabase.pool());
    private TestLog log;

    @BeforeEach
    void open() {
        log = TestLog.open();
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void on_5_february_sixty_seats_were_known_and_on_9_february_a_hundred() throws InterruptedException {
        log.append(
                stream(1),
                List.of(
                        opened(1, "32.17", "STKS", feb(1)),
                        new SessionScheduled(Component.INTERVIEW, feb(10), "Lembang", feb(5)),
                        new SessionScheduled(Component.COGNITIVE, feb(10), "Lembang", feb(5))));
        log.append(stream(1), List.of(new QuotaRevised(60, 100, feb(9))));
        SampleLog.project(log, 100);

        assertThat(card(feb(5), 3).quota()).isEqualTo(60);
        assertThat(card(feb(10), 3).quota()).as("the revision was not known").isEqualTo(60);
        assertThat(card(feb(8), 4).quota()).as("the revision did not hold yet").isEqualTo(60);
        assertThat(card(feb(9), 4).quota()).isEqualTo(100);
        assertThat(card(LocalDate.of(2018, 1, 31), 4))
                .as("not open yet: as on its first day")
                .isEqualTo(card(feb(1), 4));
        assertThat(card(feb(1), ALL).quotaHistory())
                .containsExactly(new QuotaFrom(60, feb(1), 1), new QuotaFrom(100, feb(9), 4));
        assertThat(card(feb(1), 3).quotaHistory()).containsExactly(new QuotaFrom(60, feb(1), 1));
        assertThat(card(feb(1), 2).sessions())
                .containsExactly(new ScheduledSession(Component.INTERVIEW, feb(10), "Lembang", 2));
        assertThat(card(feb(1), ALL).sessions()).hasSize(2);
        assertThat(view.cohort(id(1), feb(5), 0).value()).isEmpty();
        assertThat(view.cohort(id(9), feb(5), ALL).value()).isEmpty();
        assertThat(view.cohort(id(1), feb(5), ALL).position()).isEqualTo(4);
    }

    @Test
    void tells_who_holds_a_seat_and_since_when() throws InterruptedException {
        UUID one = new UUID(1, 1);
        UUID two = new UUID(1, 2);
        log.append(
                stream(1),
                List.of(
                        opened(1, "32.17", "STKS", feb(1)),
                        new SeatTaken(one, 1, "head", feb(2)),
                        new SeatTaken(two, 1, "head", feb(3)),
                        new SeatReleased(one, ReleaseCause.WITHDRAWN, feb(5)),
                        new SeatTaken(one, 2, "head", feb(8))));
        SampleLog.project(log, 100);

        assertThat(seats(feb(4), ALL))
                .containsExactly(
                        new SeatHolder(new WorkerId(one), 1, feb(2), 2),
                        new SeatHolder(new WorkerId(two), 1, feb(3), 3));
        assertThat(seats(feb(5), ALL)).containsExactly(new SeatHolder(new WorkerId(two), 1, feb(3), 3));
        assertThat(seats(feb(8), ALL))
                .containsExactly(
                        new SeatHolder(new WorkerId(two), 1, feb(3), 3),
                        new SeatHolder(new WorkerId(one), 2, feb(8), 5));
        assertThat(seats(feb(8), 3)).hasSize(2);
        Items<SeatHolder> page = view.seats(id(1), Scope.ALL, feb(4), ALL, 0, 1).value();
        assertThat(page.items()).extracting(SeatHolder::position).containsExactly(2L);
        assertThat(page.nextCursor()).isEqualTo("2");
        page = view.seats(id(1), Scope.ALL, feb(4), ALL, 2, 1).value();
        assertThat(page.items()).extracting(SeatHolder::position).containsExactly(3L);
        assertThat(page.nextCursor()).isNull();
        assertThat(card(feb(5), ALL).seatsTaken()).isEqualTo(1);
        assertThat(card(feb(5), 3).seatsTaken()).isEqualTo(2);
    }

    @Test
    void is_in_no_list_before_it_opens_and_told_by_itself_as_on_that_day_from_its_announcement_on()
            throws InterruptedException {
        log.append(
                stream(1),
                List.of(new CohortOpened(
                        id(1),
                        "Angkatan 1",
                        new Region("32.17"),
                        new SchemeCode("SDM-KESOS"),
                        new BodyId("STKS"),
                        60,
                        feb(10),
                        feb(1))));
        SampleLog.project(log, 100);
        assertThat(card(feb(10), ALL).quota()).isEqualTo(60);
        assertThat(card(feb(9), ALL)).isEqualTo(card(feb(10), ALL));
        for (CohortStatus status : CohortStatus.values()) {
            assertThat(view.find(listed(feb(9), status)).value().items()).isEmpty();
        }
        assertThat(view.find(listed(feb(9), null)).value().items()).isEmpty();
        assertThat(view.find(listed(feb(10), CohortStatus.OPEN)).value().items())
                .hasSize(1);
    }

    private static CohortQuery listed(LocalDate on, @Nullable CohortStatus status) {
        return new CohortQuery(on, ALL, List.of(), List.of(), Scope.ALL, status, null, 50);
    }

    @Test
    void is_closed_from_its_day_and_from_the_position_at_which_it_is_known() throws InterruptedException {
        log.append(stream(1), List.of(opened(1, "32.17", "STKS", feb(1)), new CohortClosed(feb(20))));
        SampleLog.project(log, 100);
        assertThat(card(feb(19), 2).status()).isEqualTo(CohortStatus.OPEN);
        assertThat(card(feb(20), 1).status()).isEqualTo(CohortStatus.OPEN);
        assertThat(card(feb(20), 2).status()).isEqualTo(CohortStatus.CLOSED);
        assertThat(card(feb(20), 2).closedOn()).isEqualTo(feb(20));
    }

    @Test
    void finds_cohorts_by_region_body_and_status_page_by_page() throws InterruptedException {
        for (int i = 1; i <= 7; i++) {
            log.append(
                    stream(i),
                    List.of(opened(i, i == 7 ? "32.73" : "32.17", i == 6 ? "OTHER" : "STKS", feb(1 + i / 3))));
        }
        log.append(stream(2), List.of(new CohortClosed(feb(20))));
        SampleLog.project(log, 100);

        List<UUID> found = new ArrayList<>();
        String cursor = null;
        do {
            Items<CohortCard> page =
                    view.find(query(List.of(), List.of(), null, cursor, 3)).value();
            page.items().forEach(card -> found.add(card.id().value()));
            cursor = page.nextCursor();
        } while (cursor != null);
        assertThat(found).extracting(UUID::getLeastSignificantBits).containsExactly(7L, 6L, 5L, 4L, 3L, 2L, 1L);
        assertThat(numbers(query(List.of(new Region("32.17")), List.of(), null, null, 50)))
                .containsExactly(6L, 5L, 4L, 3L, 2L, 1L);
        assertThat(numbers(query(List.of(), List.of(new BodyId("OTHER")), null, null, 50)))
                .containsExactly(6L);
        assertThat(numbers(query(List.of(), List.of(), CohortStatus.CLOSED, null, 50)))
                .containsExactly(2L);
        assertThat(numbers(query(List.of(), List.of(), CohortStatus.OPEN, null, 50)))
                .hasSize(6);
        Scope bandung = new Scope(false, List.of(new Region("32.73")), Set.of(), Set.of());
        assertThat(numbers(new CohortQuery(feb(28), ALL, List.of(), List.of(), bandung, null, null, 50)))
                .containsExactly(7L);
        Scope body = new Scope(false, List.of(), Set.of(new BodyId("OTHER")), Set.of());
        assertThat(numbers(new CohortQuery(feb(28), ALL, List.of(), List.of(new BodyId("STKS")), body, null, null, 50)))
                .isEmpty();
        assertThat(numbers(new CohortQuery(feb(28), ALL, List.of(), List.of(), body, null, null, 50)))
                .containsExactly(6L);
    }

    @Test
    void equal_the_domains_own_fold_for_generated_histories() throws InterruptedException {
        List<SampleEvents.Step> steps = SampleEvents.of(8, 12);
        SampleLog.write(log, steps);
        SampleLog.project(log, 100);
        Random chance = new Random(8);
        Set<Integer> seats = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            int cohort = i % 2;
            int known = 20 + chance.nextInt(steps.size() - 19);
            LocalDate day = LocalDate.of(2018, 2, 1).plusDays(chance.nextInt(2500));
            Cohort folded = new CohortDecider()
                    .fold(SampleLog.of(SampleEvents.cohort(cohort), steps.subList(0, known))
                            .map(CohortEvent.class::cast)
                            .toList());
            Cohort.Open last = folded instanceof Cohort.Closed closed ? closed.last() : (Cohort.Open) folded;
            CohortCard card = view.cohort(SampleEvents.cohortId(cohort), day, known)
                    .value()
                    .orElseThrow();
            assertThat(card.quota()).as("%s known at %d", day, known).isEqualTo(last.quotaOn(day));
            assertThat(card.seatsTaken()).isEqualTo(last.seats().on(day));
            LocalDate ever = LocalDate.of(2100, 1, 1);
            assertThat(view.seats(SampleEvents.cohortId(cohort), Scope.ALL, ever, known, 0, 500)
                            .value()
                            .items())
                    .extracting(holder -> holder.worker().value())
                    .containsExactlyInAnyOrderElementsOf(last.seats().holders());
            seats.add(card.seatsTaken());
        }
        assertThat(seats).hasSizeGreaterThan(3);
    }

    private List<Long> numbers(CohortQuery query) {
        return view.find(query).value().items().stream()
                .map(card -> card.id().value().getLeastSignificantBits())
                .toList();
    }

    private static CohortQuery query(
            List<Region> within,
            List<BodyId> bodies,
            @Nullable CohortStatus status,
            @Nullable String cursor,
            int limit) {
        return new CohortQuery(feb(28), ALL, within, bodies, Scope.ALL, status, cursor, limit);
    }

    private List<SeatHolder> seats(LocalDate day, long known) {
        return view.seats(id(1), Scope.ALL, day, known, 0, 500).value().items();
    }

    private CohortCard card(LocalDate on, long knownAt) {
        return view.cohort(id(1), on, knownAt).value().orElseThrow();
    }

    private static CohortOpened opened(int number, String region, String body, LocalDate day) {
        return new CohortOpened(
                id(number),
                "Angkatan " + number,
                new Region(region),
                new SchemeCode("SDM-KESOS"),
                new BodyId(body),
                60,
                day,
                day);
    }

    private static CohortId id(int number) {
        return new CohortId(new UUID(8, number));
    }

    private static String stream(int number) {
        return "cohort:" + id(number).value();
    }

    private static LocalDate feb(int day) {
        return LocalDate.of(2018, 2, day);
    }
}
