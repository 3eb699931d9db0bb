package id.jejak.query.export;

import id.jejak.access.Identity;
import id.jejak.query.Answering;
import id.jejak.query.LogClock;
import id.jejak.query.Moments;
import id.jejak.query.Times;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestParam;

/** Says of a list what was asked, by whom and when, and what the answer reflects. */
@Component
record Manifests(LogClock log, Moments moments) {

    Manifest of(HttpServletRequest request, Method endpoint, HttpHeaders answered, Object list) {
        SequencedMap<String, String> said = new LinkedHashMap<>();
        said.put("list", request.getRequestURI());
        said.put("query", query(request));
        Times times = new Times(request.getParameter("on"), request.getParameter("knownAt"));
        if (isOfADay(endpoint)) {
            said.put("on", moments.of(times).on().toString());
        }
        String reflected = answered.getFirst(Answering.POSITION);
        String position = reflected == null ? Long.toString(log.head()) : reflected;
        said.put(
                "knownAt",
                times.knownAt() == null
                        ? position
                        : Long.toString(moments.of(times).knownAt()));
        said.put("position", position);
        String held = answered.getFirst(Answering.HELD);
        if (held != null) {
            said.put("held", held);
        }
        who(said);
        said.put("at", log.now().toString());
        besideTheItems(said, list);
        return new Manifest(said);
    }

    private static String query(HttpServletRequest request) {
        return new TreeMap<>(request.getParameterMap())
                .entrySet().stream()
                        .filter(parameter -> !parameter.getKey().equals(FileFormat.PARAMETER))
                        .flatMap(parameter ->
                                Arrays.stream(parameter.getValue()).map(value -> parameter.getKey() + "=" + value))
                        .collect(Collectors.joining("&"));
    }

    private static boolean isOfADay(Method endpoint) {
        return Arrays.stream(endpoint.getParameters()).anyMatch(parameter -> {
            RequestParam single = parameter.getAnnotation(RequestParam.class);
            return parameter.getType() == Times.class
                    || (single != null && single.value().equals("on"));
        });
    }

    private static void who(SequencedMap<String, String> said) {
        Authentication login = SecurityContextHolder.getContext().getAuthentication();
        if (login != null && login.getPrincipal() instanceof Identity reader) {
            said.put("account", reader.account());
            said.put("name", reader.name());
            said.put("office", reader.office());
        }
    }

    /** Totals, and where the list goes on where this is not all of it. */
    private static void besideTheItems(SequencedMap<String, String> said, Object list) {
        for (RecordComponent component : list.getClass().getRecordComponents()) {
            if (!component.getName().equals(Lists.ITEMS)) {
                said.putIfAbsent(component.getName(), Objects.toString(Lists.value(component, list), ""));
            }
        }
    }
}
