package id.jejak.query;

import id.jejak.body.event.BodyEvent;
import id.jejak.cohort.event.CohortEvent;
import id.jejak.command.CommandDesk;
import id.jejak.command.NikClaims;
import id.jejak.projection.ProjectionLoop;
import id.jejak.projection.ReadModel;
import id.jejak.projection.StreamHistories;
import id.jejak.projection.certificates.CertificatesProjection;
import id.jejak.projection.certificates.JdbcCertificatesView;
import id.jejak.projection.certificates.view.CertificatesView;
import id.jejak.projection.cohorts.CohortsProjection;
import id.jejak.projection.cohorts.JdbcCohortsView;
import id.jejak.projection.cohorts.view.CohortsView;
import id.jejak.projection.counts.CountsProjection;
import id.jejak.projection.counts.JdbcCountsView;
import id.jejak.projection.counts.view.CountsView;
import id.jejak.projection.register.JdbcRegisterView;
import id.jejak.projection.register.LogPastRegisterView;
import id.jejak.projection.register.RegisterProjection;
import id.jejak.projection.register.view.PastRegisterView;
import id.jejak.projection.register.view.RegisterView;
import id.jejak.projection.scope.JdbcScopeView;
import id.jejak.projection.scope.ScopeProjection;
import id.jejak.projection.scope.view.ScopeView;
import id.jejak.projection.trail.JdbcTrailView;
import id.jejak.projection.trail.TrailProjection;
import id.jejak.projection.trail.view.TrailView;
import id.jejak.query.workers.NikRegister;
import id.jejak.reference.event.ReferenceEvent;
import id.jejak.scheme.event.SchemeEvent;
import id.jejak.store.AppenderSettings;
import id.jejak.store.JejakEventStore;
import id.jejak.store.codec.EventCodec;
import id.jejak.store.codec.EventTypes;
import id.jejak.store.codec.PersonalCodec;
import id.jejak.worker.event.WorkerEvent;
import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The questions on the story, put together as the application does it. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({QueryConfiguration.class, TestSecurity.class})
class TestApplication {

    private static final NikClaims NIKS = new NikClaims("1", new byte[32]);

    static final LocalDate TODAY = LocalDate.of(2019, 1, 15);

    @Bean(destroyMethod = "close")
    JejakEventStore store() {
        EventCodec codec = new EventCodec(
                EventTypes.of(List.of(
                        WorkerEvent.class,
                        CohortEvent.class,
                        SchemeEvent.class,
                        BodyEvent.class,
                        ReferenceEvent.class)),
                List.of(),
                PersonalCodec.PLAIN);
        return JejakEventStore.open(TestDatabase.pooled(), TestDatabase.source(), codec, AppenderSettings.defaults());
    }

    @Bean
    CommandDesk desk(JejakEventStore store) {
        return new CommandDesk(store, NIKS);
    }

    @Bean
    Story story(CommandDesk desk) {
        Story story = new Story(desk);
        story.tell();
        return story;
    }

    /** After the story: what it says of the days of recording is written behind the store's back. */
    @Bean(destroyMethod = "close")
    ProjectionLoop loop(JejakEventStore store, Story told) {
        StreamHistories histories = new StreamHistories(store, 1_000);
        List<ReadModel> models = List.of(
                new CountsProjection(histories),
                new TrailProjection(histories),
                new CertificatesProjection(histories),
                new CohortsProjection(),
                new RegisterProjection(histories),
                new ScopeProjection(histories));
        return ProjectionLoop.start(store, TestDatabase.pooled(), models, ProjectionLoop.BATCH);
    }

    @Bean
    CountsView counts() {
        return new JdbcCountsView(TestDatabase.pooled());
    }

    @Bean
    TrailView trail() {
        return new JdbcTrailView(TestDatabase.pooled());
    }

    @Bean
    CertificatesView certificates() {
        return new JdbcCertificatesView(TestDatabase.pooled());
    }

    @Bean
    CohortsView cohorts() {
        return new JdbcCohortsView(TestDatabase.pooled());
    }

    @Bean
    RegisterView register() {
        return new JdbcRegisterView(TestDatabase.pooled());
    }

    @Bean
    PastRegisterView past(JejakEventStore store) {
        return new LogPastRegisterView(store);
    }

    @Bean
    NikRegister niks(JejakEventStore store) {
        return nik -> NIKS.holder(nik, store);
    }

    @Bean
    ScopeView scopes() {
        return new JdbcScopeView(TestDatabase.pooled());
    }

    @Bean
    LogClock clock() {
        return new TestClock(TestDatabase.client());
    }

    @Bean
    BusinessDay businessDay() {
        return () -> TODAY;
    }
}
