package id.jejak.deploy.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.deploy.sample.InTheSample;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Somebody is looked for by the number on their identity card. */
class NikTest extends InBrowser {

    @Test
    void a_nik_leads_to_its_worker_and_stands_in_no_address() {
        signedIn("operator");
        link("Pekerja sosial").click();
        page.getByText("Cari dengan NIK").click();
        field("NIK").fill(InTheSample.nik());
        field("NIK").press("Enter");
        assertThat(title()).hasText(InTheSample.name());
        assertThat(page).hasURL(Pattern.compile("/workers/[0-9a-f-]{36}"));
        assertThat(main()).not().containsText(InTheSample.nik());
        assertThat(witness.addresses()).noneMatch(address -> address.contains(InTheSample.nik()));
        page.goBack();
        assertThat(title()).hasText("Pekerja sosial");
    }

    @Test
    void a_nik_that_nobody_has_finds_nobody_and_stands_in_no_address() {
        String nobodys = InTheSample.nik().substring(0, 12) + "0001";
        signedIn("operator");
        page.navigate("/workers/by-nik");
        field("NIK").fill(nobodys);
        button("Cari").click();
        refused("404 /workers/by-nik");
        assertThat(main()).containsText("Tidak ada yang demikian dalam lingkup akun ini.");
        link("EN").click();
        assertThat(title()).hasText("Search by NIK");
        assertThat(witness.addresses()).noneMatch(address -> address.contains(nobodys));
    }
}
