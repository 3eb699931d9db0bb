package id.jejak.deploy.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import id.jejak.access.Identity;
import id.jejak.access.Role;
import id.jejak.deploy.database.EmbeddedDatabase;
import id.jejak.reference.Region;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;

class AccountsTest {

    private static final int CONNECTIONS = 2;

    private static final Identity HEAD =
            new Identity("head", "Kepala", "32.17", Set.of(Role.HEAD), List.of(new Region("32.17")), Set.of());

    @TempDir
    Path data;

    @Test
    void each_look_up_gives_its_connection_back() throws Exception {
        try (EmbeddedDatabase server = EmbeddedDatabase.start(data);
                HikariDataSource pool = pool(server)) {
            Accounts accounts = accounts(pool);
            accounts.create(HEAD, "secret");

            for (int lookUp = 1; lookUp <= 3 * CONNECTIONS; lookUp++) {
                accounts.disable("nobody"); // Whoever asks next looks up.
                assertThat(accounts.enabled("head")).as("look-up %s", lookUp).isPresent();
                assertThat(pool.getHikariPoolMXBean().getActiveConnections())
                        .as("connections out after look-up %s", lookUp)
                        .isZero();
            }
        }
    }

    @Test
    void nobody_gets_an_account_by_the_name_of_the_product_itself() throws Exception {
        try (EmbeddedDatabase server = EmbeddedDatabase.start(data);
                HikariDataSource pool = pool(server)) {
            Accounts accounts = accounts(pool);
            for (String name : List.of("system", "sample")) {
                Identity taken = new Identity(
                        name, "Kepala", "32.17", Set.of(Role.HEAD), List.of(new Region("32.17")), Set.of());
                assertThatThrownBy(() -> accounts.create(taken, "secret"))
                        .as(name)
                        .hasMessageContaining("account_name_not_the_products");
            }
        }
    }

    private static Accounts accounts(HikariDataSource pool) {
        Flyway.configure().dataSource(pool).load().migrate();
        return new Accounts(JdbcClient.create(pool), PasswordEncoderFactories.createDelegatingPasswordEncoder());
    }

    private static HikariDataSource pool(EmbeddedDatabase server) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(server.url());
        pool.setUsername(server.user());
        pool.setPassword(server.password());
        pool.setMaximumPoolSize(CONNECTIONS);
        return pool;
    }
}
