package id.jejak.deploy.access;

import id.jejak.access.Identity;
import id.jejak.access.Role;
import id.jejak.body.BodyId;
import id.jejak.kernel.Rejection;
import id.jejak.reference.Region;
import id.jejak.store.LookedUp;
import id.jejak.store.StoreUnavailable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * The accounts as stored. All are looked up together, when a second is over since the last time: whoever asks on each call
 * asks no database. A change on this node is seen at once, one from elsewhere within that second.
 */
@Component
class Accounts {

    private static final Logger LOG = LoggerFactory.getLogger(Accounts.class);
    private static final Duration OLDEST = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration LITTLE_PATIENCE = Duration.ofMillis(500);

    /** An enabled account with the hash of its password. Another password makes it another one. */
    record Stored(Identity identity, String passwordHash) {}

    private final JdbcClient database;
    private final PasswordEncoder encoder;
    private final LookedUp<Map<String, Stored>> enabled =
            new LookedUp<>(this::allEnabled, OLDEST, PATIENCE, System::nanoTime);

    Accounts(JdbcClient database, PasswordEncoder encoder) {
        this.database = database;
        this.encoder = encoder;
    }

    /**
     * Empty for an unknown and for a disabled account.
     *
     * @throws StoreUnavailable when it is not known what the account is like now
     */
    Optional<Stored> enabled(String name) {
        return Optional.ofNullable(enabled.within(PATIENCE).get(name));
    }

    /**
     * The same, or what the account was like when accounts were last seen: for those who look after a Jejak whose database
     * is away, and nobody else.
     */
    Optional<Stored> lastKnown(String name) {
        try {
            return Optional.ofNullable(enabled.within(LITTLE_PATIENCE).get(name));
        } catch (StoreUnavailable away) {
            return Optional.ofNullable(enabled.last().orElseThrow(() -> away).get(name));
        }
    }

    private Map<String, Stored> allEnabled() {
        return database
                .sql("select name, display_name, office, password_hash, roles, regions, bodies from account"
                        + " where enabled")
                .query((row, number) -> usable(row))
                // A list: a stream would keep its connection until somebody closes it.
                .list()
                .stream()
                .flatMap(Optional::stream)
                .collect(Collectors.toMap(account -> account.identity().account(), account -> account));
    }

    /** Empty for a row that somebody has written amiss: it keeps nobody else out. */
    private static Optional<Stored> usable(ResultSet row) throws SQLException {
        try {
            return Optional.of(read(row));
        } catch (IllegalArgumentException | Rejection amiss) {
            LOG.warn("the account {} cannot be used: its roles, regions or bodies are none", row.getString("name"));
            return Optional.empty();
        }
    }

    /** Holds other nodes' first runs off until this transaction ends. */
    boolean noneYet() {
        database.sql("lock table account in share row exclusive mode").update();
        return !database.sql("select exists (select from account)")
                .query(Boolean.class)
                .single();
    }

    void create(Identity identity, String password) {
        database.sql("insert into account (name, display_name, office, password_hash, roles, regions, bodies)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .param(identity.account())
                .param(identity.name())
                .param(identity.office())
                .param(encoder.encode(password))
                .param(identity.roles().stream().map(Role::name).sorted().toArray(String[]::new))
                .param(identity.regions().stream().map(Region::code).toArray(String[]::new))
                .param(identity.bodies().stream().map(BodyId::value).sorted().toArray(String[]::new))
                .update();
        enabled.outdated();
    }

    void changePassword(String name, String password) {
        database.sql("update account set password_hash = ? where name = ?")
                .param(encoder.encode(password))
                .param(name)
                .update();
        enabled.outdated();
    }

    void disable(String name) {
        database.sql("update account set enabled = false where name = ?")
                .param(name)
                .update();
        enabled.outdated();
    }

    private static Stored read(ResultSet row) throws SQLException {
        Identity identity = new Identity(
                row.getString("name"),
                row.getString("display_name"),
                row.getString("office"),
                texts(row, "roles").stream().map(Role::valueOf).collect(Collectors.toSet()),
                texts(row, "regions").stream().map(Region::new).toList(),
                texts(row, "bodies").stream().map(BodyId::new).collect(Collectors.toSet()));
        return new Stored(identity, row.getString("password_hash"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
