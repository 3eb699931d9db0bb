package id.jejak.worker;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.reference.Region;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class NikTest {

    private static final Nik WOMAN = new Nik("3217015705700001");
    private static final Nik MAN = new Nik("3217011705700001");
    private static final Region LEMBANG = new Region("32.17.01");
    private static final LocalDate BORN = LocalDate.of(1970, 5, 17);

    @Test
    void agrees_with_the_facts_that_it_was_made_of() {
        assertThat(WOMAN.differences(LEMBANG, BORN, Sex.FEMALE)).isEmpty();
        assertThat(MAN.differences(LEMBANG, BORN, Sex.MALE)).isEmpty();
        assertThat(MAN.differences(LEMBANG, BORN.withYear(2070), Sex.MALE))
                .as("it has two digits for the year")
                .isEmpty();
    }

    @Test
    void differs_in_the_region_as_far_as_its_code_goes() {
        assertThat(MAN.differences(new Region("32"), BORN, Sex.MALE)).isEmpty();
        assertThat(MAN.differences(new Region("32.17"), BORN, Sex.MALE)).isEmpty();
        assertThat(MAN.differences(new Region("32.17.01.2001"), BORN, Sex.MALE)).isEmpty();
        assertThat(MAN.differences(new Region("32.17.02"), BORN, Sex.MALE)).containsExactly(NikDifference.REGION);
        assertThat(MAN.differences(new Region("32.73"), BORN, Sex.MALE)).containsExactly(NikDifference.REGION);
    }

    @Test
    void differs_in_day_month_or_year_of_birth_for_women_without_the_forty() {
        for (LocalDate other : new LocalDate[] {BORN.plusDays(1), BORN.plusMonths(1), BORN.plusYears(1)}) {
            assertThat(MAN.differences(LEMBANG, other, Sex.MALE)).containsExactly(NikDifference.BIRTH_DATE);
            assertThat(WOMAN.differences(LEMBANG, other, Sex.FEMALE)).containsExactly(NikDifference.BIRTH_DATE);
        }
    }

    @Test
    void differs_in_the_sex_alone_where_the_day_is_right_for_the_other() {
        assertThat(MAN.differences(LEMBANG, BORN, Sex.FEMALE)).containsExactly(NikDifference.SEX);
        assertThat(WOMAN.differences(LEMBANG, BORN, Sex.MALE)).containsExactly(NikDifference.SEX);
    }

    @Test
    void tells_of_everything_that_differs_in_the_order_of_the_number() {
        assertThat(MAN.differences(new Region("32.73"), BORN.plusDays(1), Sex.FEMALE))
                .containsExactly(NikDifference.REGION, NikDifference.BIRTH_DATE, NikDifference.SEX);
    }
}
