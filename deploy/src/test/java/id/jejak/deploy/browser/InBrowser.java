package id.jejak.deploy.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.jejak.projection.view.Projections;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * One running Jejak with the sample for all stories, at the end of what it tells, and a new person with a new profile for each. After each, no page has
 * asked anything of another host, broken its policy or failed in a script, and nothing was refused but what the story says.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
abstract class InBrowser {

    static final String PASSWORD = "typed in tests only";

    private static final Path DATA = data();

    @Autowired
    private Projections projections;

    @LocalServerPort
    private int port;

    private final List<String> expected = new ArrayList<>();

    Page page;
    Witness witness;
    private BrowserContext person;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("jejak.data", DATA::toString);
        registry.add("jejak.sample", () -> "true");
        registry.add("jejak.today", () -> "2026-11-24");
        registry.add("jejak.bootstrap-password", () -> PASSWORD);
    }

    private static Path data() {
        try {
            return Files.createTempDirectory("jejak-browser");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @BeforeEach
    void a_person_opens_the_browser() {
        await().atMost(Duration.ofMinutes(3))
                .until(() -> projections.statuses().stream().allMatch(status -> status.behind() == 0));
        person = Chromium.running().newContext(profile());
        witness = new Witness(person, origin());
        page = person.newPage();
    }

    @AfterEach
    void the_browser_has_nothing_to_complain_of() {
        person.close();
        assertThat(witness.complaints()).isEmpty();
        assertThat(witness.refusals()).isEqualTo(expected);
    }

    /** How that person's browser is set. */
    Browser.NewContextOptions profile() {
        return new Browser.NewContextOptions().setBaseURL(origin()).setViewportSize(1280, 900);
    }

    String origin() {
        return "http://127.0.0.1:" + port;
    }

    /** That this was refused, as in {@code 404 /nowhere}, and is no fault. */
    void refused(String answer) {
        expected.add(answer);
    }

    /** Signs in where the login form is shown. */
    void signIn(String account, String password) {
        field("Nama akun").fill(account);
        field("Kata sandi").fill(password);
        button("Masuk").click();
    }

    /** A signed-in person at the overview. */
    void signedIn(String account) {
        page.navigate("/");
        signIn(account, PASSWORD);
        assertThat(title()).hasText("Ikhtisar");
    }

    Locator title() {
        return page.locator("h1");
    }

    Locator main() {
        return page.getByRole(AriaRole.MAIN);
    }

    Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    /** A list to choose from. */
    Locator choice(String label) {
        return page.getByRole(
                AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(label).setExact(true));
    }

    /** Asks for two days; one that is left empty is not asked for. */
    void askFor(String on, String knownAt) {
        field("Keadaan pada").fill(on);
        field("Sebagaimana diketahui pada").fill(knownAt);
        button("Tanyakan").click();
    }
}
