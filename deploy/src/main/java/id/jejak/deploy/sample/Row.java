package id.jejak.deploy.sample;

import id.jejak.worker.Nik;
import org.jspecify.annotations.Nullable;

/**
 * A row of a list of payments.
 *
 * @param stranger whom the register does not know, null where it is the person
 * @param amount rupiah
 * @param role as what they were paid, null where the list does not say
 */
record Row(
        @Nullable Person person,
        @Nullable Nik stranger,
        int amount,
        @Nullable String role) {

    static Row of(Person person, int amount) {
        return new Row(person, null, amount, person.share().role());
    }

    static Row of(Person person, int amount, String role) {
        return new Row(person, null, amount, role);
    }

    static Row ofStranger(Nik nik, int amount) {
        return new Row(null, nik, amount, null);
    }

    /** By the person alone: a NIK comes into no log. */
    @Override
    public String toString() {
        return (person == null ? "stranger" : person.toString()) + "/" + amount + "/" + role;
    }
}
