package id.jejak.command.edge;

import id.jejak.access.Identity;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands an endpoint its {@link Call}. */
final class CallResolver implements HandlerMethodArgumentResolver {

    private static final String HEADER = "Idempotency-Key";

    /** No blank: what the product derives from a key has one. */
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Call.class;
    }

    @Override
    public Call resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        Authentication login =
                Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
        String key = request.getHeader(HEADER);
        if (key != null && !KEY.matcher(key).matches()) {
            throw new InvalidRequest(List.of(new FieldError(
                    HEADER, "idempotency-key-invalid", "A key has 1 to 200 visible ASCII characters and no blank")));
        }
        return new Call(
                (Identity) Objects.requireNonNull(login.getPrincipal()),
                request.getMethod() + " " + request.getRequestURI(),
                key);
    }
}
