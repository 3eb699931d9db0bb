package id.jejak.query.console;

import jakarta.servlet.http.HttpServletRequest;

/** What htmx says of a request: whether a part of a page is wanted, or all of it. */
public final class Htmx {

    private Htmx() {}

    /** Whether the answer takes the place of a part of the page that is shown. */
    public static boolean wantsPart(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null && request.getHeader("HX-History-Restore-Request") == null;
    }
}
