package id.jejak.deploy.access;

import id.jejak.access.Identity;
import id.jejak.kernel.Rejection;
import id.jejak.store.codec.TextCheck;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Checks a name and password. Unknown, disabled and mistaken look alike and take alike. */
@Component
class AccountAuthentication implements AuthenticationProvider {

    /** bcrypt reads no further. */
    private static final int LONGEST = 72;

    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final RememberedCredentials remembered;
    private final String nobodysHash;

    AccountAuthentication(Accounts accounts, PasswordEncoder encoder, RememberedCredentials remembered) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.remembered = remembered;
        this.nobodysHash = Objects.requireNonNull(encoder.encode("nobody has this password"));
    }

    @Override
    public Authentication authenticate(Authentication presented) {
        String name = presented.getName();
        String password = String.valueOf(presented.getCredentials());
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST || !isName(name)) {
            throw new BadCredentialsException("refused");
        }
        return new LoggedIn(remembered.find(name, password).orElseGet(() -> verifyOnce(name, password)));
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

    private Identity verifyOnce(String name, String password) {
        Lock turn = remembered.turn(name, password);
        turn.lock();
        try {
            return remembered.find(name, password).orElseGet(() -> verify(name, password));
        } finally {
            turn.unlock();
        }
    }

    private Identity verify(String name, String password) {
        long changesSeen = remembered.changes();
        Optional<Accounts.Stored> stored = accounts.enabled(name);
        String hash = stored.map(Accounts.Stored::passwordHash).orElse(nobodysHash);
        boolean matches = encoder.matches(password, hash);
        Identity identity = stored.filter(known -> matches)
                .map(Accounts.Stored::identity)
                .orElseThrow(() -> new BadCredentialsException("refused"));
        remembered.remember(identity, password, changesSeen);
        return identity;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
