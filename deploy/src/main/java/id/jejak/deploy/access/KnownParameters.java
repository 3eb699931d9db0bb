package id.jejak.deploy.access;

import id.jejak.command.edge.MalformedParameter;
import id.jejak.query.export.FileFormat;
import id.jejak.query.export.Lists;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses a parameter that the endpoint does not know, that is given twice, or without a value: such a filter must not answer
 * as if it were none. Pages are no endpoints: their links are our own, and a browser's address may carry more, such as the language.
 */
final class KnownParameters implements HandlerInterceptor {

    private static final String OURS = "id.jejak.";

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && isEndpoint(method.getBeanType())) {
            Set<String> known = of(method);
            new TreeMap<>(request.getParameterMap()).forEach((name, values) -> {
                if (!known.contains(name)) {
                    throw new MalformedParameter(name, "unknown-parameter", "There is no such parameter");
                }
                if (values.length > 1) {
                    throw new MalformedParameter(name, "parameter-repeated", "A parameter is given once");
                }
                if (values[0].isEmpty()) {
                    throw new MalformedParameter(name, "parameter-invalid", "A parameter that is given has a value");
                }
            });
        }
        return true;
    }

    private static boolean isEndpoint(Class<?> type) {
        return type.getPackageName().startsWith(OURS)
                && AnnotatedElementUtils.hasAnnotation(type, RestController.class);
    }

    private static Set<String> of(HandlerMethod method) {
        Set<String> known = new HashSet<>();
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
        if (Lists.areAnsweredBy(method)) {
            known.add(FileFormat.PARAMETER);
        }
        return known;
    }
}
