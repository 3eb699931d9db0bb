package id.jejak.query.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;

/** What people wrote is shown whatever it is. */
class WordsTest {

    private final Words indonesian = new Words(new StaticMessageSource(), Words.INDONESIAN);
    private final Words english = new Words(new StaticMessageSource(), Locale.ENGLISH);

    @Test
    void dates_in_a_sentence_are_written_out_and_what_only_looks_like_one_stays() {
        assertThat(indonesian.prose("Mulai 2018-02-05 di Lembang")).isEqualTo("Mulai 5 Februari 2018 di Lembang");
        assertThat(indonesian.value("session.COGNITIVE", "2018-02-10, Aula 2018-02-30"))
                .isEqualTo("10 Februari 2018, Aula 2018-02-30");
        assertThat(english.prose("Hall 2018-13-01, 0000-00-00")).isEqualTo("Hall 2018-13-01, 0000-00-00");
    }

    @Test
    void an_amount_in_rupiah_is_shown_whole() {
        assertThat(indonesian.value("monthlyAmount", "1750000.50")).isEqualTo("Rp1.750.000,50");
        assertThat(english.value("monthlyAmount", "1750000.5")).isEqualTo("Rp1,750,000.50");
        assertThat(indonesian.value("monthlyAmount", "1750000.00")).isEqualTo("Rp1.750.000");
        assertThat(indonesian.value("monthlyAmount", "99999999999999999999")).isEqualTo("Rp99.999.999.999.999.999.999");
        assertThat(indonesian.value("monthlyAmount", "0.005")).isEqualTo("Rp0,005");
    }
}
