package id.jejak.deploy.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the paper reported of Kabupaten Bandung Barat in 2018, as its head sees it. */
class KbbOverviewTest extends InBrowser {

    private static final String QUOTA = "section:has(> #standing)";

    @Test
    void nobody_has_a_certificate_in_august_2018_and_some_have_a_year_later() {
        signedIn("head");
        assertThat(page.locator(".figure")).hasText("470 orang dengan penugasan berjalan");
        assertThat(row("Bersertifikat")).isVisible();

        askFor("2018-08-11", "");
        assertThat(page.getByText("Keadaan pada 11 Agustus 2018")).isVisible();
        assertThat(page.locator(".figure")).hasText("470 orang dengan penugasan berjalan");
        assertThat(row("Uji kompetensi")).isVisible();
        assertThat(row("Bersertifikat")).hasCount(0);
        assertThat(page.getByText("Belum ada sertifikat dalam dua tahun ini.")).isVisible();

        askFor("2019-08-11", "");
        assertThat(page.getByText("Keadaan pada 11 Agustus 2019")).isVisible();
        assertThat(row("Bersertifikat")).isVisible();
        assertThat(page.locator("[data-chart=line][data-drawn] canvas")).isVisible();
    }

    @Test
    void the_quota_of_2018_is_60_as_known_on_5_february_and_100_as_known_on_10_february() {
        signedIn("head");
        askFor("2018-02-10", "2018-02-05");
        assertThat(card()).containsText("60 dari 60 kursi terisi");
        link("Angkatan 2018").click();
        assertThat(title()).hasText("Angkatan 2018");
        assertThat(page.locator(QUOTA)).containsText("60 dari 60 kursi terisi");
        assertThat(main()).not().containsText("Kuota diubah");

        askFor("2018-02-10", "2018-02-10");
        assertThat(page.getByText("sebagaimana diketahui pada 10 Februari 2018"))
                .isVisible();
        assertThat(page.locator(QUOTA)).containsText("100 dari 100 kursi terisi");
        Locator revision = page.locator("section:has(> #quotas) tbody tr").filter(with("Kuota diubah"));
        assertThat(revision).containsText("9 Februari 2018");
        assertThat(revision).containsText("Kuota diubah dari 60 menjadi 100, dicatat 9 Februari 2018");
        assertThat(revision).containsText("Contoh Kepala Dinsos, Kepala dinas, Dinas Sosial Kabupaten Bandung Barat");
        assertThat(revision.locator(".basis"))
                .hasText(Pattern.compile("Nota dinas \\d+/NOTA-DINAS/CONTOH/2018, 9 Februari 2018"));
    }

    private Locator row(String phase) {
        return page.locator("#by-phase tbody tr").filter(with(phase));
    }

    private Locator card() {
        return page.locator(".card").filter(with("Angkatan 2018"));
    }

    private static Locator.FilterOptions with(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
