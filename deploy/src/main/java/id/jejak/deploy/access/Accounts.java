package id.jejak.deploy.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The accounts as stored. Each change makes the remembered credentials of that account forgotten, on this node. */
@Component
class Accounts {

    /** An enabled account with the hash of its password. */
    record Stored(Account account, String passwordHash) {}

    private final JdbcClient database;
    private final PasswordEncoder encoder;
    private final RememberedCredentials remembered;

    Accounts(JdbcClient database, PasswordEncoder encoder, RememberedCredentials remembered) {
        this.database = database;
        this.encoder = encoder;
        this.remembered = remembered;
    }

    /** Empty for an unknown and for a disabled account. */
    Optional<Stored> enabled(String name) {
        return database.sql(
                        "select name, password_hash, roles, regions, bodies from account where name = ? and enabled")
                .param(name)
                .query((row, number) -> read(row))
                .optional();
    }

    /** Holds other nodes' first runs off until this transaction ends. */
    boolean noneYet() {
        database.sql("lock table account in share row exclusive mode").update();
        return !database.sql("select exists (select from account)")
                .query(Boolean.class)
                .single();
    }

    void create(Account account, String password) {
        database.sql("insert into account (name, password_hash, roles, regions, bodies) values (?, ?, ?, ?, ?)")
                .param(account.name())
                .param(encoder.encode(password))
                .param(account.roles().stream().map(Role::name).toArray(String[]::new))
                .param(account.regions().toArray(String[]::new))
                .param(account.bodies().toArray(String[]::new))
                .update();
    }

    void changePassword(String name, String password) {
        database.sql("update account set password_hash = ? where name = ?")
                .param(encoder.encode(password))
                .param(name)
                .update();
        remembered.forget(name);
    }

    void disable(String name) {
        database.sql("update account set enabled = false where name = ?")
                .param(name)
                .update();
        remembered.forget(name);
    }

    private static Stored read(ResultSet row) throws SQLException {
        List<Role> roles = texts(row, "roles").stream().map(Role::valueOf).toList();
        Account account = new Account(row.getString("name"), roles, texts(row, "regions"), texts(row, "bodies"));
        return new Stored(account, row.getString("password_hash"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
