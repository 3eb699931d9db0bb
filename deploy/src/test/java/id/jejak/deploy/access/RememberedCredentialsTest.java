package id.jejak.deploy.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.access.Identity;
import id.jejak.access.Role;
import id.jejak.reference.Region;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RememberedCredentialsTest {

    private static final Identity HEAD =
            new Identity("head", "Kepala", "Kantor", Set.of(Role.HEAD), List.of(new Region("32.17")), Set.of());
    private static final Accounts.Stored ACCOUNT = new Accounts.Stored(HEAD, "{bcrypt}$2a$10$one");

    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5); // System.nanoTime may overflow.
    private final RememberedCredentials remembered = new RememberedCredentials(nanos::get);

    @Test
    void remembers_a_verified_credential_for_a_minute() {
        remembered.remember(ACCOUNT, "secret");
        nanos.addAndGet(RememberedCredentials.KEPT.toNanos() - 1);
        assertThat(remembered.knows(ACCOUNT, "secret")).isTrue();
        nanos.incrementAndGet();
        assertThat(remembered.knows(ACCOUNT, "secret")).isFalse();
    }

    @Test
    void knows_neither_another_password_nor_another_split_of_name_and_password() {
        remembered.remember(ACCOUNT, "secret");
        assertThat(remembered.knows(ACCOUNT, "Secret")).isFalse();
        assertThat(remembered.knows(new Accounts.Stored(HEAD, "{bcrypt}$2a$10$ones"), "ecret"))
                .isFalse();
    }

    @Test
    void knows_nothing_of_an_account_whose_password_is_another_since() {
        remembered.remember(ACCOUNT, "secret");
        assertThat(remembered.knows(new Accounts.Stored(HEAD, "{bcrypt}$2a$10$two"), "secret"))
                .isFalse();
    }
}
