package id.jejak.deploy.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

/** What somebody sees depends on who they are, and nothing is seen by nobody. */
class WhoSeesWhatTest extends InBrowser {

    @Test
    void an_operator_of_another_district_sees_none_of_its_people() {
        signedIn("head");
        link("Pekerja sosial").click();
        page.locator("#found tbody a").first().click();
        assertThat(page.locator(".standing")).isVisible();
        String worker = URI.create(page.url()).getPath();
        button("Keluar").click();

        signIn("operator2", PASSWORD);
        assertThat(page.locator(".figure")).hasText("0 orang dengan penugasan berjalan");
        link("Pekerja sosial").click();
        assertThat(main()).containsText("Tidak ada yang cocok dalam lingkup akun ini.");
        page.navigate(worker);
        refused("404 " + worker);
        assertThat(title()).hasText("Tidak ditemukan");
        link("Ke ikhtisar").click();
        assertThat(title()).hasText("Ikhtisar");
    }

    @Test
    void the_administrator_sees_figures_and_no_people() {
        signedIn("admin");
        assertThat(page.locator(".figure")).hasText("470 orang dengan penugasan berjalan");
        assertThat(link("Pekerja sosial")).hasCount(0);
        page.navigate("/workers");
        refused("403 /workers");
        assertThat(title()).hasText("Tidak diizinkan");
        assertThat(main()).containsText("Peran akun ini tidak boleh menanyakan hal itu.");
    }

    @Test
    void a_wrong_password_opens_nothing_and_the_right_one_what_was_asked_for() {
        page.navigate("/cohorts?status=CLOSED");
        assertThat(title()).hasText("Masuk");
        signIn("head", "guessed");
        assertThat(main()).containsText("Nama akun atau kata sandi salah");
        signIn("head", PASSWORD);
        assertThat(title()).hasText("Angkatan");
        assertThat(choice("Status")).hasValue("CLOSED");
    }

    @Test
    void after_signing_out_the_back_button_shows_nothing() {
        signedIn("head");
        link("Pekerja sosial").click();
        assertThat(title()).hasText("Pekerja sosial");
        button("Keluar").click();
        assertThat(main()).containsText("Anda sudah keluar.");
        page.goBack();
        assertThat(title()).hasText("Masuk");
        page.navigate("/workers");
        assertThat(title()).hasText("Masuk");
    }

    @Test
    void an_address_that_is_none_shows_a_page() {
        signedIn("head");
        page.navigate("/nowhere");
        refused("404 /nowhere");
        assertThat(title()).hasText("Tidak ditemukan");
        assertThat(main()).containsText("Halaman itu tidak ada.");
        link("Angkatan").click();
        assertThat(title()).hasText("Angkatan");
    }
}
