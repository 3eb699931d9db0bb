package id.jejak.deploy.access;

import id.jejak.query.Api;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/**
 * Words what the server refuses before it knows of any application, such as a URL that is none: for programs as a problem,
 * for people in a sentence, since no page can be made there.
 */
final class ProblemValve extends ErrorReportValve {

    private static final String SENTENCE =
            "<!DOCTYPE html><html lang=\"id\"><meta charset=\"utf-8\"><title>Jejak</title>"
                    + "<p>Permintaan ini tidak dapat dibaca. <a href=\"/\">Kembali ke awal</a></p>"
                    + "<p lang=\"en\">This request cannot be read. <a href=\"/\">Back to the start</a></p></html>";

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failed) {
        if (response.getStatus() < HttpStatus.BAD_REQUEST.value()
                || response.getContentWritten() > 0
                || !response.setErrorReported()) {
            return;
        }
        HttpStatus status = HttpStatus.resolve(response.getStatus());
        boolean page = wantsPage(request);
        try {
            response.setContentType(page ? MediaType.TEXT_HTML_VALUE : MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.setCharacterEncoding(StandardCharsets.UTF_8);
            // The one writer that Tomcat promises to have at this point.
            PrintWriter writer = response.getReporter();
            if (writer != null) {
                writer.write(page ? SENTENCE : ProblemAnswers.text(status == null ? HttpStatus.BAD_REQUEST : status));
                response.finishResponse();
            }
        } catch (IOException gone) {
            // Whoever asked has left: there is nobody to tell.
        }
    }

    private static boolean wantsPage(Request request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        String path = request.getRequestURI();
        return accept != null && accept.contains(MediaType.TEXT_HTML_VALUE) && (path == null || !Api.holds(path));
    }
}
