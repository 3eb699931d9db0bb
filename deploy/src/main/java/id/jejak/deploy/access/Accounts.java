package id.jejak.deploy.access;

import id.jejak.access.Identity;
import id.jejak.access.Role;
import id.jejak.body.BodyId;
import id.jejak.reference.Region;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The accounts as stored. Each change makes the remembered credentials of that account forgotten, on this node. */
@Component
class Accounts {

    /** An enabled account with the hash of its password. */
    record Stored(Identity identity, String passwordHash) {}

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
        return database.sql("select name, display_name, office, password_hash, roles, regions, bodies from account"
                        + " where name = ? and enabled")
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
