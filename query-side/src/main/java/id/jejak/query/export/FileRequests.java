package id.jejak.query.export;

import id.jejak.query.Refused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Lets a list be asked for as a file: in a format that there is, and a few at a time, because the rows of one stand in memory
 * together, out of one snapshot.
 */
final class FileRequests implements HandlerInterceptor {

    private static final int AT_ONCE = 2;
    private static final String ENTERED = FileRequests.class.getName();
    private static final String OURS = "id.jejak.query.";

    private final Semaphore free = new Semaphore(AT_ONCE);

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String wanted = request.getParameter(FileFormat.PARAMETER);
        if (wanted == null || !(handler instanceof HandlerMethod endpoint) || !Lists.areAnsweredBy(endpoint)) {
            return true;
        }
        if (FileFormat.named(wanted).isEmpty()) {
            throw new MethodArgumentTypeMismatchException(
                    null, FileFormat.class, FileFormat.PARAMETER, endpoint.getReturnType(), null);
        }
        // A page of the log is as long as any other.
        if (endpoint.getBeanType().getName().startsWith(OURS)) {
            enter(request);
        }
        return true;
    }

    private void enter(HttpServletRequest request) {
        if (!free.tryAcquire()) {
            throw Refused.notNow("too-many-files", "Others ask for files at present, try again");
        }
        request.setAttribute(ENTERED, true);
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        if (request.getAttribute(ENTERED) != null) {
            request.removeAttribute(ENTERED);
            free.release();
        }
    }
}
