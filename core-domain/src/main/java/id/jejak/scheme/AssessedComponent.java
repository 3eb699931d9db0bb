package id.jejak.scheme;

import id.jejak.kernel.Rejection;
import java.util.List;

/**
 * A component as one pathway assesses it.
 *
 * @param weight its share relative to the pathway's other components
 * @param passMark the score, 0 to 100, from which the component is passed
 * @param aspects what the score is made of, empty where it is given as a whole
 */
public record AssessedComponent(
        Component code, Sourced<Integer> weight, Sourced<Integer> passMark, List<Aspect> aspects) {

    /** @throws Rejection {@code version-invalid} when a number is out of bounds or an aspect stands twice */
    public AssessedComponent {
        aspects = List.copyOf(aspects);
        Bounds.within(weight, 1, 100, "components.weight");
        Bounds.within(passMark, 0, 100, "components.passMark");
        Rejection.unless(
                aspects.stream().map(Aspect::code).distinct().count() == aspects.size(),
                "version-invalid",
                "An aspect stands twice",
                "aspects");
    }
}
