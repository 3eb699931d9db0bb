package id.jejak.deploy.access;

import id.jejak.access.Identity;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** A verified caller. The principal is the domain's own {@link Identity}, so that no room needs this one to ask who calls. */
final class LoggedIn extends AbstractAuthenticationToken {

    private final transient Identity identity;

    LoggedIn(Identity identity) {
        super(identity.roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList());
        this.identity = identity;
        setAuthenticated(true);
    }

    @Override
    public Identity getPrincipal() {
        return identity;
    }

    /** No secret outlives the check. */
    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public String getName() {
        return identity.account();
    }
}
