package id.jejak.deploy.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import id.jejak.deploy.sample.InTheSample;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Somebody is looked for, and what became of them is read. */
class WorkerTrailTest extends InBrowser {

    private static final Pattern WORKER = Pattern.compile("/workers/[0-9a-f-]{36}");

    @Test
    void a_list_narrows_as_one_types_and_chooses_and_leads_to_a_person() {
        signedIn("head");
        link("Pekerja sosial").click();
        assertThat(rows()).hasCount(25);

        field("Nama").pressSequentially(InTheSample.name());
        assertThat(page).hasURL(Pattern.compile("/workers\\?q=Contoh"));
        assertThat(rows().filter(without(InTheSample.name()))).hasCount(0);
        choice("Kategori").selectOption("Tenaga Kesejahteraan Sosial Kecamatan");
        choice("Tahap").selectOption("Bersertifikat");
        choice("Sertifikat").selectOption("Berlaku");
        assertThat(page).hasURL(Pattern.compile("certificate=VALID"));
        assertThat(rows()).hasCount(1);
        assertThat(rows()).containsText("Bersertifikat");

        link(InTheSample.name()).click();
        assertThat(page).hasURL(WORKER);
        assertThat(title()).hasText(InTheSample.name());

        page.goBack();
        assertThat(field("Nama")).hasValue(InTheSample.name());
        assertThat(rows()).hasCount(1);
        field("Nama").fill("tidak ada yang bernama demikian");
        assertThat(main()).containsText("Tidak ada yang cocok");
    }

    @Test
    void the_trail_tells_of_the_certificate_who_decided_on_which_document_and_how_it_stood_then() {
        signedIn("head");
        open();
        link("Terlama dulu").click();
        Locator decided = entry("Diputuskan: kompeten");
        assertThat(decided).containsText("Tahap: Direkomendasikan → Diputuskan kompeten");
        assertThat(decided).containsText(Pattern.compile("Contoh Panel (Satu|Dua), Panel, STKS Bandung"));
        assertThat(decided).containsText(Pattern.compile("Dasar: Berita acara \\S+, \\d+ September 2018"));
        Locator issued = entry("Sertifikat kompetensi CONTOH-2018-");
        assertThat(issued).containsText("jenjang Generalis diterbitkan oleh STKS Bandung");
        assertThat(issued).containsText(Pattern.compile("Dasar: SK \\S+, \\d+ Oktober 2018"));

        entry("Diusulkan untuk sertifikasi").getByText("Lihat keadaan saat itu").click();
        assertThat(main()).containsText("sebagaimana diketahui pada posisi");
        assertThat(page.locator(".standing")).containsText("Diusulkan sejak");
        assertThat(main()).containsText("Belum ada sertifikat");
        assertThat(entry("Sertifikat kompetensi")).hasCount(0);
        link("Kembali ke sekarang").click();
        assertThat(page.locator(".standing")).containsText("Bersertifikat sejak");
    }

    @Test
    void a_long_trail_is_read_part_by_part_from_either_end() {
        signedIn("head");
        open();
        assertThat(entries()).hasCount(20);
        assertThat(entry("Didaftarkan")).hasCount(0);
        link("Tampilkan catatan berikutnya").click();
        assertThat(page.locator(".order")).containsText("33 catatan");
        assertThat(entries()).hasCount(33);
        assertThat(entries().last()).containsText("Didaftarkan");
        assertThat(link("Tampilkan catatan berikutnya")).hasCount(0);

        link("Terlama dulu").click();
        assertThat(link("Terlama dulu")).hasAttribute("aria-current", "true");
        assertThat(entries()).hasCount(20);
        assertThat(entries().first()).containsText("Didaftarkan");
        link("Terbaru dulu").click();
        assertThat(entry("Didaftarkan")).hasCount(0);
    }

    private void open() {
        page.navigate("/workers?category=TKSK&q=" + InTheSample.name().replace(' ', '+'));
        link(InTheSample.name()).click();
        assertThat(title()).hasText(InTheSample.name());
    }

    private Locator rows() {
        return page.locator("#found tbody tr");
    }

    private Locator entries() {
        return page.locator(".timeline > li[id]");
    }

    /** The first in the order of the page that says so. */
    private Locator entry(String words) {
        return entries().filter(new Locator.FilterOptions().setHasText(words)).first();
    }

    private static Locator.FilterOptions without(String text) {
        return new Locator.FilterOptions().setHasNotText(text);
    }
}
