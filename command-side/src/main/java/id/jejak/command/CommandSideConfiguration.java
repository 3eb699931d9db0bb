package id.jejak.command;

import id.jejak.store.AppenderSettings;
import id.jejak.store.AxonServerSettings;
import id.jejak.store.JejakEventStore;
import id.jejak.store.codec.EventCodec;
import java.nio.file.Path;
import java.util.Map;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * Wires the store, the desk and the endpoints. Nothing of Axon configures itself here: an Axon Server is connected to where
 * {@code jejak.store} says so, and otherwise not at all. Wanted from whoever imports it: a
 * pooled {@link DataSource}, an unpooled one qualified {@value #OWN_CONNECTIONS}, and a {@link BusinessDay}.
 */
@Configuration(proxyBeanMethods = false)
@ComponentScan
public class CommandSideConfiguration {

    /** Connections that are opened when asked for and closed when given back. */
    public static final String OWN_CONNECTIONS = "ownConnections";

    private static final String STORE = "jejak.store";

    // Spring builds one.
    CommandSideConfiguration() {}

    @Bean
    EventCodec eventCodec() {
        return StoredEvents.codec();
    }

    @Bean(destroyMethod = "close")
    @DependsOnDatabaseInitialization
    JejakEventStore eventStore(
            DataSource pool, @Qualifier(OWN_CONNECTIONS) DataSource own, EventCodec codec, Environment environment) {
        String chosen = environment.getProperty(STORE, "postgresql");
        return switch (chosen) {
            case "postgresql" -> JejakEventStore.open(pool, own, codec, AppenderSettings.defaults());
            case "axon-server" -> JejakEventStore.onAxonServer(axonServer(environment), pool, codec);
            default ->
                throw new InvalidConfigurationPropertyValueException(STORE, chosen, "It is postgresql or axon-server");
        };
    }

    private static AxonServerSettings axonServer(Environment environment) {
        return new AxonServerSettings(
                environment.getRequiredProperty("jejak.axon-server.address"),
                environment.getProperty("jejak.axon-server.context", "default"),
                environment.getProperty("jejak.axon-server.token"),
                environment.getProperty("jejak.axon-server.tls", Boolean.class, false));
    }

    @Bean
    Secret secret(@Value("${jejak.data:.jejak}") Path data, JejakEventStore store) {
        return Secret.keptIn(data, () -> store.lastPosition() == 0 && !store.isKeyed(), store::isKeyedBy);
    }

    @Bean
    NikClaims nikClaims(Secret secret) {
        return secret.nikClaims();
    }

    @Bean
    CommandDesk commandDesk(JejakEventStore store, NikClaims claims) {
        return new CommandDesk(store, claims);
    }

    /** Before the server listens: nobody finds a Jejak with another store than the durable one. */
    @Bean
    SmartInitializingSingleton durableBeforeListening(Map<String, EventStore> stores) {
        return () -> OnlyTheDurableStore.require(stores.values());
    }
}
