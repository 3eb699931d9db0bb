package id.jejak.deploy.reading;

import id.jejak.command.NikClaims;
import id.jejak.query.BusinessDay;
import id.jejak.query.LogClock;
import id.jejak.query.QueryConfiguration;
import id.jejak.query.workers.NikRegister;
import id.jejak.store.JejakEventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What the questions want to know of the store and of the day. */
@Configuration(proxyBeanMethods = false)
@Import(QueryConfiguration.class)
class QuestionsConfiguration {

    @Bean
    LogClock logClock(JejakEventStore store) {
        return new StoreClock(store);
    }

    @Bean
    NikRegister nikRegister(NikClaims claims, JejakEventStore store) {
        return nik -> StoreClock.asked(() -> claims.holder(nik, store));
    }

    /** The same day for those who ask as for those who command. */
    @Bean
    BusinessDay dayOfQuestions(id.jejak.command.BusinessDay day) {
        return day::today;
    }
}
