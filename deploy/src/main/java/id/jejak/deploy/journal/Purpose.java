package id.jejak.deploy.journal;

import id.jejak.command.edge.MalformedParameter;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** For what purpose somebody reads, in the caller's own words. */
final class Purpose {

    static final String HEADER = "Jejak-Purpose";

    private static final Pattern WORDS = Pattern.compile("[^\\p{Cntrl}\\p{Cs}]{1,200}");
    private static final Pattern NIK = Pattern.compile("\\d{16}");
    private static final char UNREADABLE = '\uFFFD';

    private Purpose() {}

    /**
     * Null where none is given, or a blank one.
     *
     * @throws MalformedParameter {@code purpose-invalid}
     */
    static @Nullable String of(HttpServletRequest request) {
        String sent = request.getHeader(HEADER);
        if (sent == null || sent.isBlank()) {
            return null;
        }
        String purpose = asWritten(sent.strip());
        if (!WORDS.matcher(purpose).matches() || NIK.matcher(purpose).find()) {
            throw new MalformedParameter(
                    HEADER, "purpose-invalid", "A purpose has at most 200 characters and no number as long as a NIK");
        }
        return purpose;
    }

    /** Servers read the bytes of a header as Latin 1; callers mostly write UTF-8. */
    private static String asWritten(String latin) {
        String utf8 = new String(latin.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        return utf8.indexOf(UNREADABLE) < 0 ? utf8 : latin;
    }
}
