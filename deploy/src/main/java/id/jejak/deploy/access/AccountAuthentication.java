package id.jejak.deploy.access;

import id.jejak.kernel.Rejection;
import id.jejak.store.codec.TextCheck;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.function.Function;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Checks a name and password. Unknown, disabled and mistaken look alike and take alike. */
final class AccountAuthentication implements AuthenticationProvider {

    /** bcrypt reads no further. */
    private static final int LONGEST = 72;

    private final Function<String, Optional<Accounts.Stored>> accounts;
    private final PasswordEncoder encoder;
    private final RememberedCredentials remembered;
    private final String nobodysHash;

    /** @param accounts by name, empty for one that is unknown or disabled */
    AccountAuthentication(
            Function<String, Optional<Accounts.Stored>> accounts,
            PasswordEncoder encoder,
            RememberedCredentials remembered) {
        this(accounts, encoder, remembered, Objects.requireNonNull(encoder.encode("nobody has this password")));
    }

    private AccountAuthentication(
            Function<String, Optional<Accounts.Stored>> accounts,
            PasswordEncoder encoder,
            RememberedCredentials remembered,
            String nobodysHash) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.remembered = remembered;
        this.nobodysHash = nobodysHash;
    }

    /** The same check of accounts that are looked up otherwise. */
    AccountAuthentication by(Function<String, Optional<Accounts.Stored>> others) {
        return new AccountAuthentication(others, encoder, remembered, nobodysHash);
    }

    @Override
    public Authentication authenticate(Authentication presented) {
        String name = presented.getName();
        String password = String.valueOf(presented.getCredentials());
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST || !isName(name)) {
            throw new BadCredentialsException("refused");
        }
        Optional<Accounts.Stored> account = accounts.apply(name);
        return account.filter(known -> remembered.knows(known, password))
                .or(() -> verifyOnce(account, name, password))
                .map(LoggedIn::new)
                .orElseThrow(() -> new BadCredentialsException("refused"));
    }

    /** Whether the database can be asked for it. */
    private static boolean isName(String name) {
        try {
            TextCheck.require(name);
            return true;
        } catch (Rejection unstorable) {
            return false;
        }
    }

    private Optional<Accounts.Stored> verifyOnce(Optional<Accounts.Stored> account, String name, String password) {
        Lock turn = remembered.turn(name, password);
        turn.lock();
        try {
            return account.filter(known -> remembered.knows(known, password)).or(() -> verify(account, password));
        } finally {
            turn.unlock();
        }
    }

    private Optional<Accounts.Stored> verify(Optional<Accounts.Stored> account, String password) {
        String hash = account.map(Accounts.Stored::passwordHash).orElse(nobodysHash);
        boolean matches = encoder.matches(password, hash);
        account.filter(known -> matches).ifPresent(known -> remembered.remember(known, password));
        return account.filter(known -> matches);
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
