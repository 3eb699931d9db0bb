package id.jejak.deploy.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Somebody without a mouse. */
class KeyboardTest extends InBrowser {

    /** Numbers what takes the focus, and says how many there are. */
    private static final String CONTROLS = """
            () => [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, summary')]
                .filter(one => one.checkVisibility())
                .map((one, at) => one.dataset.control = at).length
            """;

    private static final String FOCUSED = "() => document.activeElement.dataset.control ?? ''";
    private static final int MOST = 200;

    @Test
    void somebody_signs_in_and_asks_by_keyboard_alone() {
        page.navigate("/");
        assertThat(field("Nama akun")).isFocused();
        page.keyboard().type("head");
        page.keyboard().press("Tab");
        page.keyboard().type(PASSWORD);
        page.keyboard().press("Enter");
        assertThat(title()).hasText("Ikhtisar");
        // Nobody presses a key before the page is there; what a browser still loads may move the focus.
        page.waitForLoadState();

        page.keyboard().press("Tab");
        assertThat(link("Langsung ke isi")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("#content")).isFocused();
        page.keyboard().press("Tab");
        assertThat(field("Keadaan pada")).isFocused();
    }

    @Test
    void every_control_is_reached_by_the_tab_key() {
        signedIn("head");
        assertThat(page.locator("[data-chart=line][data-drawn]")).isVisible();
        reachesAll();
        page.navigate("/workers");
        reachesAll();
        page.navigate("/cohorts");
        reachesAll();
    }

    private void reachesAll() {
        int controls = (Integer) page.evaluate(CONTROLS);
        Set<Object> reached = new HashSet<>();
        for (int i = 0; i < MOST && reached.size() < controls; i++) {
            page.keyboard().press("Tab");
            Object focused = page.evaluate(FOCUSED);
            if (!focused.equals("")) {
                reached.add(focused);
            }
        }
        assertThat(reached).hasSize(controls);
    }
}
