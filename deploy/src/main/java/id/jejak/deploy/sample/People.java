package id.jejak.deploy.sample;

import id.jejak.reference.Region;
import id.jejak.worker.EngagementId;
import id.jejak.worker.Nik;
import id.jejak.worker.Sex;
import id.jejak.worker.WorkerId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/** Everybody in the story, and who has had no part in it yet. */
final class People {

    private static final int KECAMATAN = 16;

    /** The district's office stands there. */
    private static final int NGAMPRAH = 6;

    private final List<Person> all = new ArrayList<>();
    private final List<Person> successors = new ArrayList<>();
    private final Set<Person> cast = new HashSet<>();
    private final Seed seed;

    People(Seed seed) {
        this.seed = seed;
        for (Share share : Share.ALL) {
            int before = of(share.category()).size();
            for (int i = before; i < before + share.people(); i++) {
                all.add(person(share, i));
            }
        }
    }

    List<Person> all() {
        return List.copyOf(all);
    }

    List<Person> of(String category) {
        return all.stream().filter(p -> p.share().category().equals(category)).toList();
    }

    /** The next of a category that have had no part yet, veterans aside. */
    List<Person> next(String category, int count) {
        return next(category, false, count);
    }

    /** The next veterans of a category that have had no part yet. */
    List<Person> veterans(String category, int count) {
        return next(category, true, count);
    }

    /** Somebody who has not been there from the beginning and takes the place of who leaves. */
    Person successor(Share share) {
        Person person = person(share, of(share.category()).size() + successors.size());
        successors.add(person);
        return person;
    }

    private List<Person> next(String category, boolean veteran, int count) {
        List<Person> chosen = new ArrayList<>();
        Iterator<Person> candidates = of(category).iterator();
        while (chosen.size() < count && candidates.hasNext()) {
            Person person = candidates.next();
            if (person.share().veteran() == veteran && cast.add(person)) {
                chosen.add(person);
            }
        }
        if (chosen.size() < count) {
            throw new IllegalStateException("The story asks for more of " + category + " than there are");
        }
        return chosen;
    }

    private Person person(Share share, int index) {
        String key = "%s-%03d".formatted(share.category(), index + 1);
        Sex sex = seed.between(0, 1, "sex/" + key) == 0 ? Sex.MALE : Sex.FEMALE;
        LocalDate birthDate = LocalDate.of(seed.between(share.bornFrom(), share.bornTo(), "year/" + key), 1, 1)
                .plusDays(seed.between(0, 364, "day/" + key));
        int kecamatan = share.category().equals("DINSOS_STAFF") ? NGAMPRAH : index % KECAMATAN + 1;
        int serial = all.size() + successors.size() + 1;
        return new Person(
                key,
                share,
                new WorkerId(seed.id("worker/" + key)),
                nik(kecamatan, birthDate, sex, serial),
                Names.of(seed, key, sex),
                birthDate,
                sex,
                new Region("32.17.%02d".formatted(kecamatan)),
                new EngagementId(seed.id("engagement/" + key)),
                share.sinceFrom().plusMonths(seed.between(0, share.monthsToBeginIn(), "since/" + key)));
    }

    /** As Dukcapil composes it; the serial, from 9001, is of a height that no day's register reaches. */
    private static Nik nik(int kecamatan, LocalDate birthDate, Sex sex, int serial) {
        int day = birthDate.getDayOfMonth() + (sex == Sex.FEMALE ? 40 : 0);
        return new Nik("3217%02d%02d%02d%02d9%03d"
                .formatted(kecamatan, day, birthDate.getMonthValue(), birthDate.getYear() % 100, serial));
    }
}
