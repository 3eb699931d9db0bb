package id.jejak.worker;

/** As in the civil register. */
public enum Sex {
    MALE,
    FEMALE
}
