package id.jejak.deploy;

import id.jejak.command.CommandDesk;
import id.jejak.command.ShippedFacts;
import id.jejak.deploy.sample.SampleLoader;
import id.jejak.store.JejakEventStore;
import java.time.InstantSource;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the log holds before the server listens: the rules that the product is shipped with, and the sample if wanted. */
@Configuration(proxyBeanMethods = false)
class FirstContentConfiguration {

    @Bean
    SmartInitializingSingleton firstContent(Settings settings, CommandDesk desk, JejakEventStore store) {
        return () -> {
            if (settings.sample()) {
                SampleLoader.load(desk, store, InstantSource.system());
            }
            // After the sample, which records them at the time of its story; each is carried out once, whoever sends
            // it.
            new ShippedFacts(desk).send();
        };
    }
}
