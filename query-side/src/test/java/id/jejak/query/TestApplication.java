package id.jejak.query;

import id.jejak.command.CommandDesk;
import id.jejak.command.NikClaims;
import id.jejak.command.StoredEvents;
import id.jejak.projection.ProjectionLoop;
import id.jejak.projection.ReadModels;
import id.jejak.projection.StreamHistories;
import id.jejak.projection.appeals.LogAppealsView;
import id.jejak.projection.appeals.view.AppealsView;
import id.jejak.projection.certificates.JdbcCertificatesView;
import id.jejak.projection.certificates.view.CertificatesView;
import id.jejak.projection.cohorts.JdbcCohortsView;
import id.jejak.projection.cohorts.view.CohortsView;
import id.jejak.projection.corrections.JdbcCorrectionsView;
import id.jejak.projection.corrections.view.CorrectionsView;
import id.jejak.projection.counts.JdbcCountsView;
import id.jejak.projection.counts.view.CountsView;
import id.jejak.projection.eligibility.JdbcEligibleView;
import id.jejak.projection.eligibility.LogEligibilityView;
import id.jejak.projection.eligibility.view.EligibilityView;
import id.jejak.projection.eligibility.view.EligibleView;
import id.jejak.projection.findings.LogFindingsView;
import id.jejak.projection.findings.view.FindingsView;
import id.jejak.projection.payments.StoredPaymentsView;
import id.jejak.projection.payments.view.PaymentsView;
import id.jejak.projection.register.JdbcRegisterView;
import id.jejak.projection.register.LogPastRegisterView;
import id.jejak.projection.register.view.PastRegisterView;
import id.jejak.projection.register.view.RegisterView;
import id.jejak.projection.rules.LogRulesView;
import id.jejak.projection.rules.view.RulesView;
import id.jejak.projection.scope.JdbcScopeView;
import id.jejak.projection.scope.view.ScopeView;
import id.jejak.projection.trail.JdbcTrailView;
import id.jejak.projection.trail.view.TrailView;
import id.jejak.projection.view.Items;
import id.jejak.query.journal.AccessJournal;
import id.jejak.query.workers.NikRegister;
import id.jejak.store.AppenderSettings;
import id.jejak.store.JejakEventStore;
import id.jejak.store.codec.EventCodec;
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
        EventCodec codec = StoredEvents.codec();
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
        return ProjectionLoop.start(store, TestDatabase.pooled(), ReadModels.on(histories), ProjectionLoop.BATCH);
    }

    @Bean
    CountsView counts(JejakEventStore store) {
        return new JdbcCountsView(TestDatabase.pooled(), store);
    }

    @Bean
    RulesView rules(JejakEventStore store) {
        return new LogRulesView(store);
    }

    @Bean
    AppealsView appeals(JejakEventStore store) {
        return new LogAppealsView(store);
    }

    @Bean
    EligibilityView eligibility(JejakEventStore store) {
        return new LogEligibilityView(store);
    }

    @Bean
    EligibleView eligible() {
        return new JdbcEligibleView(TestDatabase.pooled());
    }

    @Bean
    FindingsView findings(JejakEventStore store) {
        return new LogFindingsView(TestDatabase.pooled(), store);
    }

    @Bean
    TrailView trail() {
        return new JdbcTrailView(TestDatabase.pooled());
    }

    @Bean
    PaymentsView paymentsView(JejakEventStore store) {
        return new StoredPaymentsView(TestDatabase.pooled(), store);
    }

    @Bean
    CorrectionsView correctionsView() {
        return new JdbcCorrectionsView(TestDatabase.pooled());
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
    TestReads reads() {
        return new TestReads();
    }

    @Bean
    AccessJournal journal() {
        return question -> new Items<>(List.of(), null);
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
