package id.jejak.deploy.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.function.Consumer;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** What holds of every page, on a screen of that width and in those colours. */
abstract class EveryPage extends InBrowser {

    /** What can be reached by keyboard and what it is called; a control without a name is called {@code ""}. */
    private static final String NAMES = """
            () => [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, summary')]
                .filter(one => one.checkVisibility())
                .map(one => (one.labels?.[0]?.textContent ?? one.textContent).trim() || one.getAttribute('aria-label') || '')
            """;

    private final int width;
    private final ColorScheme colours;

    EveryPage(int width, ColorScheme colours) {
        this.width = width;
        this.colours = colours;
    }

    @Override
    Browser.NewContextOptions profile() {
        return super.profile()
                .setViewportSize(width, 844)
                .setColorScheme(colours)
                .setReducedMotion(ReducedMotion.REDUCE);
    }

    @Test
    void is_within_its_screen_and_for_everybody() {
        page.navigate("/login");
        judge("/login");
        signedIn("head");
        each(this::judge);
    }

    private void each(Consumer<String> judge) {
        for (String address : List.of("/", "/course", "/workers", "/workers/by-nik", "/cohorts")) {
            page.navigate(address);
            assertThat(title()).isVisible();
            judge.accept(address);
        }
        page.navigate("/?on=2018-02-10&knownAt=2018-02-10");
        assertThat(page.getByText("Belum ada sertifikat dalam dua tahun ini.")).isVisible();
        judge.accept("the overview as known then");
        link("Angkatan 2018").click();
        page.locator("#seats").scrollIntoViewIfNeeded();
        assertThat(page.locator("section:has(> #seats) tbody tr").first()).isVisible();
        judge.accept("a cohort");
        page.locator("section:has(> #seats) tbody a").first().click();
        assertThat(page.locator(".standing")).isVisible();
        judge.accept("a worker");
        page.navigate("/nowhere");
        refused("404 /nowhere");
        judge.accept("no page");
    }

    private void judge(String what) {
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as("width of " + what)
                .isEqualTo(width);
        assertThat(Axe.gravest(page)).as(what).isEmpty();
        Object names = page.evaluate(NAMES);
        assertThat(names)
                .as(what)
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .isNotEmpty()
                .doesNotContain("");
    }
}
