package id.jejak.deploy.reading;

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
import id.jejak.store.JejakEventStore;
import javax.sql.DataSource;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every read model: what keeps it up to date, and the port by which it is asked. */
@Configuration(proxyBeanMethods = false)
class ReadModelsConfiguration {

    /** Streams whose events are kept in memory for the models that look into them. */
    private static final int STREAMS_KEPT = 10_000;

    @Bean(destroyMethod = "close")
    @DependsOnDatabaseInitialization
    ProjectionLoop projections(JejakEventStore store, DataSource pool) {
        StreamHistories histories = new StreamHistories(store, STREAMS_KEPT);
        return ProjectionLoop.start(store, pool, ReadModels.on(histories), ProjectionLoop.BATCH);
    }

    @Bean
    ReadModelLags readModelLags(ProjectionLoop projections, JejakEventStore store) {
        return new ReadModelLags(projections, store);
    }

    @Bean
    ReadModelMeters readModelMeters(ReadModelLags lags) {
        return new ReadModelMeters(lags);
    }

    /** Under the name {@code readModels}. */
    @Bean
    ReadModelsHealth readModelsHealthIndicator(ReadModelLags lags) {
        return new ReadModelsHealth(lags);
    }

    @Bean
    RegisterView registerView(DataSource pool) {
        return new JdbcRegisterView(pool);
    }

    @Bean
    PastRegisterView pastRegisterView(JejakEventStore store) {
        return new LogPastRegisterView(store);
    }

    @Bean
    CountsView countsView(DataSource pool, JejakEventStore store) {
        return new JdbcCountsView(pool, store);
    }

    @Bean
    RulesView rulesView(JejakEventStore store) {
        return new LogRulesView(store);
    }

    @Bean
    AppealsView appealsView(JejakEventStore store) {
        return new LogAppealsView(store);
    }

    @Bean
    EligibilityView eligibilityView(JejakEventStore store) {
        return new LogEligibilityView(store);
    }

    @Bean
    EligibleView eligibleView(DataSource pool) {
        return new JdbcEligibleView(pool);
    }

    @Bean
    FindingsView findingsView(DataSource pool, JejakEventStore store) {
        return new LogFindingsView(pool, store);
    }

    @Bean
    TrailView trailView(DataSource pool) {
        return new JdbcTrailView(pool);
    }

    @Bean
    CohortsView cohortsView(DataSource pool) {
        return new JdbcCohortsView(pool);
    }

    @Bean
    CertificatesView certificatesView(DataSource pool) {
        return new JdbcCertificatesView(pool);
    }

    @Bean
    PaymentsView paymentsView(DataSource pool, JejakEventStore store) {
        return new StoredPaymentsView(pool, store);
    }

    @Bean
    CorrectionsView correctionsView(DataSource pool) {
        return new JdbcCorrectionsView(pool);
    }

    @Bean
    ScopeView scopeView(DataSource pool) {
        return new JdbcScopeView(pool);
    }
}
