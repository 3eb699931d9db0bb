package id.jejak.worker;

import id.jejak.kernel.Rejection;
import id.jejak.reference.Region;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The national identity number: 16 digits, six for the region of first registration, six for the birth day (women: day
 * plus 40), four of a serial. Region and birth date that disagree with it are no fault of the number: it never changes
 * after moving or after a corrected birth date. Source: Dukcapil.
 */
public record Nik(String value) {

    /** Added to the day of a woman's birth. */
    private static final int WOMEN_FROM = 40;

    private static final Pattern SHAPE =
            Pattern.compile("\\d{6}(0[1-9]|[12]\\d|3[01]|4[1-9]|[56]\\d|7[01])(0[1-9]|1[0-2])\\d{2}(?!0000)\\d{4}");

    /** @throws Rejection {@code nik-malformed}; its message never holds the number */
    public Nik {
        Rejection.unless(SHAPE.matcher(value).matches(), "nik-malformed", "The NIK is not well formed", "nik");
    }

    /**
     * Where other facts of the person disagree with what the number says of them, in the order of the number. Perhaps a slip
     * of the pen, and perhaps none: whoever has moved or whose birth date was corrected keeps the number.
     *
     * @param region where the person is engaged; as far as its code goes it is compared, a village by its kecamatan
     */
    public List<NikDifference> differences(Region region, LocalDate birthDate, Sex sex) {
        List<NikDifference> found = new ArrayList<>();
        String place = region.code().replace(".", "");
        if (!value.startsWith(place.substring(0, Math.min(place.length(), 6)))) {
            found.add(NikDifference.REGION);
        }
        int day = Integer.parseInt(value, 6, 8, 10);
        boolean female = day > WOMEN_FROM;
        if ((female ? day - WOMEN_FROM : day) != birthDate.getDayOfMonth()
                || Integer.parseInt(value, 8, 10, 10) != birthDate.getMonthValue()
                || Integer.parseInt(value, 10, 12, 10) != birthDate.getYear() % 100) {
            found.add(NikDifference.BIRTH_DATE);
        }
        if (female != (sex == Sex.FEMALE)) {
            found.add(NikDifference.SEX);
        }
        return found;
    }

    /** The region of first registration and nothing else: {@code 3217************}. */
    public String masked() {
        return value.substring(0, 4) + "************";
    }

    /** Masked, so that no log or message can show the number by accident. */
    @Override
    public String toString() {
        return masked();
    }
}
