package id.jejak.query;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashSet;
import java.util.Set;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses a parameter that the endpoint does not know: a misspelt filter must not answer as if it were none. */
final class KnownParameters implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && isOurs(method)) {
            Set<String> unknown = new HashSet<>(request.getParameterMap().keySet());
            for (MethodParameter parameter : method.getMethodParameters()) {
                RequestParam known = parameter.getParameterAnnotation(RequestParam.class);
                if (known != null) {
                    unknown.remove(known.value());
                }
            }
            if (!unknown.isEmpty()) {
                throw Refused.malformed(
                        "unknown-parameter",
                        "The question has no such parameter",
                        unknown.stream().sorted().toArray(String[]::new));
            }
        }
        return true;
    }

    private static boolean isOurs(HandlerMethod method) {
        return method.getBeanType().getPackageName().startsWith(KnownParameters.class.getPackageName() + ".");
    }
}
