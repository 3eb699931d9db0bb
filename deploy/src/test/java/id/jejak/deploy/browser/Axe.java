package id.jejak.deploy.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The rules of axe: what of a page some people cannot see, reach or understand. */
final class Axe {

    private static final String RULES = rules();
    private static final String GRAVEST = """
            async () => (await axe.run()).violations
                .filter(one => one.impact === 'serious' || one.impact === 'critical')
                .flatMap(one => one.nodes.map(node => one.id + ': ' + node.html + ' ' + node.failureSummary))
            """;

    private Axe() {}

    /** Serious and critical violations in the page as it is shown now. */
    static List<?> gravest(Page page) {
        page.evaluate(RULES);
        return (List<?>) page.evaluate(GRAVEST);
    }

    private static String rules() {
        try (InputStream file = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
