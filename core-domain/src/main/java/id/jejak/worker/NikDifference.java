package id.jejak.worker;

/** In what a person's other facts can disagree with the NIK. Never a reason to refuse. */
public enum NikDifference {
    /** Engaged elsewhere than first registered. */
    REGION,
    /** Day, month or the last two digits of the year. */
    BIRTH_DATE,
    /** The number adds 40 to the day of a woman's birth. */
    SEX
}
