package id.jejak.body;

import id.jejak.kernel.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What is so of a certifying body. */
public sealed interface Body {

    /** The name it bears on {@code day}, empty before the first. */
    Optional<String> nameOn(LocalDate day);

    /** Whether the assessor holds its licence on {@code day}. */
    boolean licensedOn(AssessorId assessor, LocalDate day);

    /** No event yet. */
    record Unregistered() implements Body {

        @Override
        public Optional<String> nameOn(LocalDate day) {
            return Optional.empty();
        }

        @Override
        public boolean licensedOn(AssessorId assessor, LocalDate day) {
            return false;
        }
    }

    /**
     * In the register.
     *
     * @param names by the first day of each
     * @param licences of each assessor; they share no day
     */
    record Registered(BodyId id, NavigableMap<LocalDate, String> names, Map<AssessorId, List<Period>> licences)
            implements Body {

        public Registered {
            names = Collections.unmodifiableNavigableMap(new TreeMap<>(names));
            licences = Map.copyOf(licences);
        }

        @Override
        public Optional<String> nameOn(LocalDate day) {
            return Optional.ofNullable(names.floorEntry(day)).map(Map.Entry::getValue);
        }

        @Override
        public boolean licensedOn(AssessorId assessor, LocalDate day) {
            return licence(assessor, day).isPresent();
        }

        Stream<Period> licencesOf(AssessorId assessor) {
            return licences.getOrDefault(assessor, List.of()).stream();
        }

        Optional<Period> licence(AssessorId assessor, LocalDate day) {
            return licencesOf(assessor).filter(p -> p.contains(day)).findFirst();
        }

        Registered named(String name, LocalDate from) {
            NavigableMap<LocalDate, String> next = new TreeMap<>(names);
            next.put(from, name);
            return new Registered(id, next, licences);
        }

        Registered licensed(AssessorId assessor, Period period) {
            List<Period> periods = new ArrayList<>(licencesOf(assessor).toList());
            periods.add(period);
            return with(assessor, periods);
        }

        Registered ended(AssessorId assessor, LocalDate on) {
            return with(
                    assessor,
                    licencesOf(assessor)
                            .map(p -> p.contains(on) ? p.until(on) : p)
                            .toList());
        }

        private Registered with(AssessorId assessor, List<Period> periods) {
            Map<AssessorId, List<Period>> next = new HashMap<>(licences);
            next.put(assessor, List.copyOf(periods));
            return new Registered(id, names, next);
        }
    }
}
