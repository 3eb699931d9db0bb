package id.jejak.deploy.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Candidates of a cohort on one pathway, and what becomes of each: by their place, so that all that can happen does.
 *
 * @param issued when the certificates of those who are competent at once are issued
 */
record Group(List<Person> people, String pathway, Workdays issued) {

    private static final int WITHDRAWN = 3;
    private static final int REJECTED = 6;
    private static final int ABSENT = 11;

    Group {
        people = List.copyOf(people);
    }

    Person withdrawn() {
        return people.get(WITHDRAWN);
    }

    Person rejected() {
        return people.get(REJECTED);
    }

    Person absent() {
        return people.get(ABSENT);
    }

    /** Whose file is returned before it is admitted. */
    List<Person> sentBack() {
        return places(i -> i % 9 == 8);
    }

    List<Person> admitted() {
        return places(i -> i != WITHDRAWN && i != REJECTED);
    }

    List<Person> present() {
        return places(i -> i != WITHDRAWN && i != REJECTED && i != ABSENT);
    }

    List<Person> competent() {
        List<Person> competent = new ArrayList<>(present());
        competent.removeAll(notYet());
        return competent;
    }

    List<Person> notYet() {
        return places(i -> i % 8 == 5);
    }

    private List<Person> places(IntPredicate chosen) {
        return IntStream.range(0, people.size())
                .filter(chosen)
                .mapToObj(people::get)
                .toList();
    }
}
