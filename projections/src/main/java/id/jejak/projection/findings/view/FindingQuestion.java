package id.jejak.projection.findings.view;

import id.jejak.projection.scope.view.Scope;
import id.jejak.reference.Region;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A finding as somebody asks for it.
 *
 * @param finding what is asked for
 * @param given parameters of it, each a value that its kind takes
 * @param scope whom the reader may see
 * @param within where the row's region lies; anywhere where none is given
 * @param on the day as of which is asked
 * @param knownAt up to which position is known what is asked about
 * @param cursor where the list goes on, null at its beginning
 */
public record FindingQuestion(
        FindingDescription finding,
        Map<String, String> given,
        Scope scope,
        List<Region> within,
        LocalDate on,
        long knownAt,
        @Nullable String cursor,
        int limit) {

    public FindingQuestion {
        given = Map.copyOf(given);
        within = List.copyOf(within);
    }

    /** The value of a parameter, its default where none was given; empty where there is neither. */
    public Optional<String> text(String name) {
        FindingParameter parameter = finding.parameter(name).orElseThrow();
        return Optional.ofNullable(given.getOrDefault(name, parameter.defaultValue()));
    }

    /** The value of a number with a default. */
    public int number(String name) {
        return Integer.parseInt(text(name).orElseThrow());
    }

    /** Whether a row of that region is asked for. */
    public boolean isWithin(@Nullable String region) {
        if (within.isEmpty() || region == null) {
            return within.isEmpty();
        }
        Region place = new Region(region);
        return within.stream().anyMatch(place::isUnder);
    }
}
