package id.jejak.query.console;

import id.jejak.query.Api;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** A page for what no page answered. Programs' paths have none: what answers there speaks JSON. */
@Component
public class ConsoleErrorPages implements ErrorViewResolver {

    private final Frames frames;

    ConsoleErrorPages(Frames frames) {
        this.frames = frames;
    }

    @Override
    public @Nullable ModelAndView resolveErrorView(
            HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        if (isForPrograms(Frames.path(request))) {
            return null;
        }
        ModelAndView page = new ModelAndView("console/refused");
        page.addAllObjects(frames.around(request));
        page.addObject("status", status.value());
        page.addObject("code", model.getOrDefault("code", ""));
        page.setStatus(status);
        return page;
    }

    private static boolean isForPrograms(String path) {
        return Api.holds(path) || path.startsWith("/actuator") || path.startsWith("/v3/");
    }
}
