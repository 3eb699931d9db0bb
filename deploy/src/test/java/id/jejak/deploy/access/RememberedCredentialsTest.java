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

    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5); // System.nanoTime may overflow.
    private final RememberedCredentials remembered = new RememberedCredentials(nanos::get);

    @Test
    void remembers_a_verified_credential_for_a_minute() {
        remembered.remember(HEAD, "secret", remembered.changes());
        nanos.addAndGet(RememberedCredentials.KEPT.toNanos() - 1);
        assertThat(remembered.find("head", "secret")).contains(HEAD);
        nanos.incrementAndGet();
        assertThat(remembered.find("head", "secret")).isEmpty();
    }

    @Test
    void knows_neither_another_password_nor_another_split_of_name_and_password() {
        remembered.remember(HEAD, "secret", remembered.changes());
        assertThat(remembered.find("head", "Secret")).isEmpty();
        assertThat(remembered.find("heads", "ecret")).isEmpty();
    }

    @Test
    void forgets_an_account_that_changed() {
        remembered.remember(HEAD, "secret", remembered.changes());
        remembered.forget("head");
        assertThat(remembered.find("head", "secret")).isEmpty();
    }

    @Test
    void does_not_remember_what_was_verified_before_a_change() {
        long seen = remembered.changes();
        remembered.forget("head");
        remembered.remember(HEAD, "secret", seen);
        assertThat(remembered.find("head", "secret")).isEmpty();
    }
}
