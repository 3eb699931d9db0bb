package id.jejak.query;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.RecordComponent;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses a parameter that the endpoint does not know, or that is given twice: a misspelt filter must not answer as if it
 * were none. Pages are
 * no endpoints: their links are our own, and a browser's address may carry more, such as the language.
 */
final class KnownParameters implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && isOurs(method)) {
            Set<String> unknown = new TreeSet<>(request.getParameterMap().keySet());
            unknown.removeAll(of(method));
            refuse("unknown-parameter", "The question has no such parameter", unknown);
            Set<String> repeated = new TreeSet<>();
            request.getParameterMap().forEach((name, values) -> {
                if (values.length > 1) {
                    repeated.add(name);
                }
            });
            refuse("parameter-repeated", "A parameter is given once", repeated);
        }
        return true;
    }

    private static void refuse(String code, String message, Set<String> names) {
        if (!names.isEmpty()) {
            throw Refused.malformed(code, message, names.toArray(String[]::new));
        }
    }

    private static boolean isOurs(HandlerMethod method) {
        Class<?> type = method.getBeanType();
        return type.getPackageName().startsWith(KnownParameters.class.getPackageName() + ".")
                && AnnotatedElementUtils.hasAnnotation(type, RestController.class);
    }

    private static Set<String> of(HandlerMethod method) {
        Set<String> known = new TreeSet<>();
        for (MethodParameter parameter : method.getMethodParameters()) {
            RequestParam single = parameter.getParameterAnnotation(RequestParam.class);
            if (single != null) {
                known.add(single.value());
            } else if (parameter.hasParameterAnnotation(ModelAttribute.class)) {
                for (RecordComponent component : parameter.getParameterType().getRecordComponents()) {
                    known.add(component.getName());
                }
            }
        }
        return known;
    }
}
