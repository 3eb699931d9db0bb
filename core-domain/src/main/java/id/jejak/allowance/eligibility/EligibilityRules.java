package id.jejak.allowance.eligibility;

import id.jejak.allowance.AllowanceCode;
import id.jejak.allowance.AllowanceScheme;
import id.jejak.reference.Category;
import id.jejak.scheme.AdoptedVersion;
import id.jejak.scheme.Scheme;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The rules as known: by which eligibility is told.
 *
 * @param certification by whose version of the day a category has its legal class
 * @param allowances every allowance scheme that there is
 */
public record EligibilityRules(Scheme certification, Map<AllowanceCode, AllowanceScheme> allowances) {

    public EligibilityRules {
        allowances = Map.copyOf(allowances);
    }

    /** The rules on which the answer for that allowance rests: its own, and those of the allowances that it excludes. */
    public static EligibilityRules about(
            AllowanceCode code, Scheme certification, Function<AllowanceCode, AllowanceScheme> allowances) {
        Map<AllowanceCode, AllowanceScheme> found = new HashMap<>();
        Deque<AllowanceCode> wanted = new ArrayDeque<>(List.of(code));
        while (!wanted.isEmpty()) {
            AllowanceCode next = wanted.pop();
            if (!found.containsKey(next)) {
                AllowanceScheme scheme = allowances.apply(next);
                found.put(next, scheme);
                scheme.versions().forEach(known -> wanted.addAll(known.version().excludes()));
            }
        }
        return new EligibilityRules(certification, found);
    }

    /** The scheme of that code; one without versions where there is none. */
    public AllowanceScheme allowance(AllowanceCode code) {
        return allowances.getOrDefault(code, AllowanceScheme.NONE);
    }

    Optional<String> legalClass(Category category, LocalDate day) {
        return certification
                .inForce(day)
                .map(version -> version.legalClasses().get(category.code()))
                .map(sourced -> sourced.value());
    }

    /** The days on which a category may change its class. */
    Stream<LocalDate> turnsOfClasses() {
        List<AdoptedVersion> versions = certification.versions();
        return versions.stream()
                .flatMap(adopted -> Stream.concat(
                        Stream.of(adopted.version().effectiveFrom()), Stream.ofNullable(adopted.repealedOn())));
    }
}
