package id.jejak.deploy.access;

import id.jejak.access.Identity;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * A verified caller, as the account was then. The principal is the domain's own {@link Identity}: no room needs this one to
 * ask who calls.
 */
final class LoggedIn extends AbstractAuthenticationToken {

    private final transient Accounts.Stored account;

    LoggedIn(Accounts.Stored account) {
        super(account.identity().roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList());
        this.account = account;
        setAuthenticated(true);
    }

    /** What was verified. Whether the account is still like that, it does not know. */
    Accounts.Stored account() {
        return account;
    }

    @Override
    public Identity getPrincipal() {
        return account.identity();
    }

    /** No secret outlives the check. */
    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public String getName() {
        return account.identity().account();
    }
}
