package id.jejak.query;

/** Where programs ask and command: what answers there speaks JSON, and what lies elsewhere is for people. */
public final class Api {

    /** All of it, as a pattern. */
    public static final String PATTERN = "/api/**";

    private static final String BEGINNING = "/api/";

    private Api() {}

    /** Whether that path lies there. */
    public static boolean holds(String path) {
        return path.startsWith(BEGINNING);
    }
}
