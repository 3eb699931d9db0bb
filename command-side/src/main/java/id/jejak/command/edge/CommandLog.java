package id.jejak.command.edge;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/** One line and one measurement for each command, accepted or refused: no id, no NIK, no name. */
@Component
final class CommandLog implements HandlerInterceptor {

    private static final Logger LOG = LoggerFactory.getLogger("id.jejak.commands");
    private static final String STARTED = CommandLog.class.getName() + ".started";
    private static final String CODE = CommandLog.class.getName() + ".code";
    private static final String ACCEPTED = "accepted";

    private static final ClassValue<String> NAMES = new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> endpoint) {
            return endpoint.getSimpleName().replaceFirst("Endpoint$", "");
        }
    };

    private final MeterRegistry meters;

    CommandLog(MeterRegistry meters) {
        this.meters = meters;
    }

    /** Says why the request at hand is refused. */
    static void code(String code) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            request.setAttribute(CODE, code, RequestAttributes.SCOPE_REQUEST);
        }
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        request.setAttribute(STARTED, System.nanoTime());
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failed) {
        if (!(handler instanceof HandlerMethod method)
                || !isCommand(method)
                || !(request.getAttribute(STARTED) instanceof Long started)) {
            return;
        }
        long nanos = System.nanoTime() - started;
        String code = request.getAttribute(CODE) instanceof String refusal ? refusal : ACCEPTED;
        String outcome = code.equals(ACCEPTED) ? ACCEPTED : response.getStatus() < 500 ? "refused" : "failed";
        meters.timer("jejak.commands", "command", NAMES.get(method.getBeanType()), "outcome", outcome)
                .record(nanos, TimeUnit.NANOSECONDS);
        if (!code.equals(ACCEPTED)) {
            meters.counter("jejak.refusals", "code", code).increment();
        }
        LOG.info(
                "code={} route={} account={} position={} millis={}",
                code,
                request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE),
                request.getRemoteUser(),
                response.containsHeader(CommandEdge.POSITION) ? response.getHeader(CommandEdge.POSITION) : "-",
                TimeUnit.NANOSECONDS.toMillis(nanos));
    }

    /** Whether it records something. A question may be a POST too; all that is asked is measured where requests are. */
    private static boolean isCommand(HandlerMethod method) {
        return method.hasMethodAnnotation(PostMapping.class)
                && List.of(method.getMethod().getParameterTypes()).contains(Call.class);
    }
}
