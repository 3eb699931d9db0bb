package id.jejak.scheme;

import id.jejak.kernel.Rejection;

/**
 * What a component's score is made of, such as knowledge, values and skills in the cognitive test.
 *
 * @param weight its share relative to the component's other aspects
 */
public record Aspect(String code, Sourced<Integer> weight) {

    /** @throws Rejection {@code version-invalid} when the code is blank or the weight is outside 1 to 100 */
    public Aspect {
        Rejection.unless(!code.isBlank(), "version-invalid", "An aspect has a code", "aspects.code");
        Bounds.within(weight, 1, 100, "aspects.weight");
    }
}
