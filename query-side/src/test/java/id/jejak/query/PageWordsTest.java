package id.jejak.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What pages say. */
class PageWordsTest extends Questions {

    private static final String WORKER = "/workers/" + Story.id(0).value();
    private static final String COHORT = "/cohorts/" + Story.KBB_COHORT.value();

    @Test
    void a_worker_stands_somewhere_since_a_day_by_an_event_on_a_document() {
        String now = text(page("head", WORKER));
        assertThat(now)
                .contains("Bersertifikat sejak 15 Oktober 2018")
                .contains("Karena: Sertifikat kompetensi STKS-2018-0001 jenjang Generalis diterbitkan")
                .contains("Contoh panel , Panel , Kantor panel ; SK 800/12/2018 , 2 Januari 2018")
                .contains("3217************")
                .contains("Tenaga Kesejahteraan Sosial Kecamatan , Lembang (32.17.01)")
                .contains("Berlaku Generalis , berlaku sampai 14 Oktober 2023");
        assertThat(text(page("head", WORKER + "?on=2023-10-15")))
                .contains("Kedaluwarsa sejak 15 Oktober 2023")
                .contains("Masa berlaku sertifikat telah lewat.");
        assertThat(text(page("head", WORKER + "?knownAt=2018-02-05")))
                .contains("Keadaan pada 5 Februari 2018 , sebagaimana diketahui pada 5 Februari 2018")
                .contains("Lolos seleksi sejak 3 Februari 2018")
                .contains("7 catatan")
                .doesNotContain("STKS-2018-0001");
    }

    @Test
    void the_trail_tells_what_changed_who_did_it_and_when_it_was_recorded() {
        String told = text(page("head", WORKER + "?order=oldest"));
        assertThat(told)
                .contains("13 catatan")
                .contains("10 Februari 2017 dicatat 2 Januari 2018, 12.00 WIB, 326 hari kemudian")
                .contains("Tahap : Seleksi administrasi → Lolos seleksi")
                .contains("dicatat 15 Oktober 2018, 12.00 WIB aturan SDM-KESOS 2017")
                .doesNotContain("simulasi", "Alasan");
        assertThat(told.indexOf("Diusulkan untuk")).isLessThan(told.indexOf("Diputuskan: kompeten"));
        String newestFirst = text(page("head", WORKER));
        assertThat(newestFirst.indexOf("Diusulkan untuk")).isGreaterThan(newestFirst.indexOf("Diputuskan: kompeten"));
        assertThat(page("head", WORKER + "?order=sideways").status()).isEqualTo(400);
    }

    @Test
    void a_worker_stands_somewhere_by_whom_or_on_which_ground() {
        String position = ask("head", WORKER + "/trail").items("position").get(4);
        assertThat(text(page("head", WORKER + "?knownAt=@" + position)))
                .contains("Seleksi administrasi sejak 3 Februari 2018 Karena: Rekomendasi pemberi kerja diterima")
                .contains("2 Januari 2018 ; Pemberi rekomendasi : Dinas")
                .contains("Diusulkan → Seleksi administrasi Pemberi rekomendasi : Dinas");
    }

    @Test
    void what_takes_effect_after_the_day_that_is_asked_about_is_marked() {
        assertThat(text(page("head", WORKER + "?on=2018-02-05"))).contains("berlaku setelah hari yang ditanyakan");
        assertThat(text(page("head", WORKER))).doesNotContain("berlaku setelah hari");
    }

    @Test
    void a_cohort_tells_why_its_quota_is_what_it_is_and_seats_taken_together_once() {
        String now = text(page("head", COHORT));
        assertThat(now)
                .contains("100 dari 100 kursi terisi")
                .contains("9 Februari 2018 100 Kuota diubah dari 60 menjadi 100 , dicatat 9 Februari 2018, 12.00 WIB")
                .contains("10 Februari 2018 Ujian kognitif Lembang")
                .contains("Satu kursi terisi × 60", "Satu kursi terisi × 40", "5 catatan");
        assertThat(text(page("head", COHORT + "?knownAt=2018-02-05")))
                .contains("60 dari 60 kursi terisi")
                .doesNotContain("Kuota diubah");
    }

    @Test
    void of_a_day_before_a_cohort_opened_the_pages_say_so() {
        assertThat(text(page("head", COHORT + "?on=2018-01-31")))
                .contains("Pada hari itu angkatan ini belum dibuka; dibuka 1 Februari 2018.")
                .contains("9 Februari 2018 100 Kuota diubah dari 60 menjadi 100")
                .contains("10 Februari 2018 Ujian kognitif Lembang")
                .doesNotContain("dari 0 kursi", "dari 60 kursi", "dari 100 kursi");
        assertThat(page("head", COHORT + "?knownAt=2018-01-31").status())
                .as("nobody knew the cohort")
                .isEqualTo(404);
        assertThat(text(page("head", COHORT + "/seats?on=2018-01-31")))
                .contains("Tidak ada pemegang kursi dalam lingkup akun ini.");
        for (String path : List.of("/cohorts", "/")) {
            assertThat(text(page("head", path + "?on=2018-01-31")))
                    .contains("Pada hari itu tidak ada angkatan dalam lingkup akun ini.");
        }
    }

    @Test
    void the_overview_counts_people_by_category_and_phase() {
        String now = text(page("head", "/"));
        assertThat(now)
                .contains("105 orang dengan penugasan berjalan")
                .contains("Tahap PSM TKSK Jumlah Terdaftar 4 0 4 Diusulkan 0 1 1")
                .contains("Lolos seleksi 80 19 99 Bersertifikat 0 1 1")
                .contains("Jumlah 84 21 105");
        assertThat(text(page("head", "/?knownAt=2018-02-05"))).contains("60 dari 60 kursi terisi");
        assertThat(text(part("head", "/course"))).contains("Berlaku").contains("15 Januari 2019 1");
    }

    @Test
    void the_list_narrows_as_one_types_and_goes_on_page_by_page() {
        Reply part = part("head", "/workers?q=contoh 01&category=&phase=");
        assertThat(part.text()).contains("Contoh 010").doesNotContain("<html", "id=\"found\"", "Contoh 020");
        String first = page("head", "/workers").text();
        String next = first.replaceAll("(?s).*cursor=([0-9a-f-]{36}).*", "$1");
        assertThat(page("head", "/workers?cursor=" + next).text())
                .contains("Contoh 025", "Kembali ke awal")
                .doesNotContain("Contoh 024");
        assertThat(page("head", "/workers?q=contoh 00").text()).contains("value=\"contoh 00\"");
    }

    @Test
    void a_language_once_chosen_stays() {
        Reply chosen = page("head", WORKER + "?lang=en");
        assertThat(text(chosen)).contains("Certified since 15 October 2018", "13 entries", "Sign out");
        Cookie language = Objects.requireNonNull(chosen.response().getCookie("jejak-language"));
        assertThat(text(send(get(WORKER).cookie(language).with(login("head"))))).contains("Certified since");
        assertThat(text(page("head", WORKER + "?lang=fr"))).contains("Bersertifikat sejak");
    }

    @Test
    void what_is_refused_is_told_in_words_and_within_the_page_where_a_part_was_asked() {
        Reply page = page("head", "/?knownAt=2999-01-01");
        assertThat(page.status()).isEqualTo(400);
        assertThat(text(page)).contains("Apa yang akan diketahui di masa depan").contains("known-at-in-future");
        Reply part = part("head", "/workers?region=KBB");
        assertThat(part.status()).isEqualTo(400);
        assertThat(part.text()).startsWith("<div").contains("Kode wilayah ditulis", "region-invalid");
        assertThat(text(page("admin", "/workers?lang=en"))).contains("No role of this account may ask that.");
        assertThat(page("head", "/workers/nobody").status()).isEqualTo(400);
    }

    @Test
    void a_nik_leads_to_the_worker_and_stands_in_no_address() {
        Reply found = nik("head", Story.nik(7).value());
        assertThat(found.status()).isEqualTo(302);
        assertThat(found.header("Location")).isEqualTo("/workers/" + Story.id(7).value());
        Reply outside = nik("operator2", Story.nik(7).value());
        assertThat(outside.status()).isEqualTo(404);
        assertThat(outside.text())
                .contains("not-found")
                .doesNotContain(Story.nik(7).value());
        assertThat(nik("head", "3217").status()).isEqualTo(422);
        assertThat(nik("admin", Story.nik(7).value()).status()).isEqualTo(403);
        assertThat(send(post("/workers/by-nik").param("nik", "3217").with(login("head")))
                        .status())
                .as("without a token")
                .isEqualTo(403);
    }

    @Test
    void the_login_page_says_what_went_before() {
        assertThat(text(send(get("/login")))).contains("Masuk").doesNotContain("salah", "Keluar");
        assertThat(text(send(get("/login?error")))).contains("Nama akun atau kata sandi salah");
        assertThat(text(send(get("/login?logout")))).contains("Anda sudah keluar.");
        assertThat(send(get("/login").header("HX-Request", "true")).header("HX-Refresh"))
                .as("in place of a part, where the login has ended")
                .isEqualTo("true");
    }

    @Test
    void what_no_page_answers_has_a_page_and_what_programs_ask_has_none() {
        for (int status : List.of(400, 403, 404, 405, 500, 503)) {
            Reply page = failed(status, "/nowhere");
            assertThat(page.status()).isEqualTo(status);
            assertThat(page.text()).contains("<nav", ">" + status + "<", "Ke ikhtisar");
        }
        assertThat(failed(404, "/api/v1/nowhere").text()).doesNotContain("<nav");
        assertThat(text(page("head", "/nowhere"))).contains("Halaman itu tidak ada.");
        assertThat(send(post("/cohorts").with(csrf()).with(login("head"))).text())
                .contains("<nav", ">405<");
        assertThat(page("head", "/api/v1/nowhere").text()).doesNotContain("<nav");
    }

    private Reply failed(int status, String path) {
        return send(get("/error")
                .accept("text/html")
                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status)
                .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, path)
                .with(login("head")));
    }

    private Reply nik(String account, String nik) {
        return send(post("/workers/by-nik").param("nik", nik).with(csrf()).with(login(account)));
    }

    /** Without the markup, and with single spaces. */
    private static String text(Reply reply) {
        return reply.text().replaceAll("<[^>]*>", " ").replace("&#39;", "'").replaceAll("\\s+", " ");
    }
}
