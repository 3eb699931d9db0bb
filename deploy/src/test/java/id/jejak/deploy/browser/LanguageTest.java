package id.jejak.deploy.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** Pages are in Indonesian until somebody chooses English. */
class LanguageTest extends InBrowser {

    @Test
    void a_language_is_chosen_on_any_page_and_stays_on_all() {
        signedIn("head");
        assertThat(page.locator("html")).hasAttribute("lang", "id");
        askFor("2018-08-11", "");

        link("EN").click();
        assertThat(title()).hasText("Overview");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(main()).containsText("As it stood on 11 August 2018");
        link("Social workers").click();
        assertThat(title()).hasText("Social workers");
        assertThat(main()).containsText("Certified");
        link("Cohorts").click();
        link("Angkatan 2018").click();
        assertThat(main()).containsText("Quota revised from 60 to 100");

        link("ID").click();
        assertThat(main()).containsText("Kuota diubah dari 60 menjadi 100");
        link("Ikhtisar").click();
        assertThat(title()).hasText("Ikhtisar");
    }

    @Test
    void somebody_who_signs_in_finds_the_language_chosen_before() {
        page.navigate("/login");
        link("EN").click();
        assertThat(title()).hasText("Sign in");
        page.navigate("/");
        field("Account name").fill("head");
        field("Password").fill(PASSWORD);
        button("Sign in").click();
        assertThat(title()).hasText("Overview");
    }
}
