package id.jejak.scheme;

import id.jejak.kernel.Rejection;
import java.util.List;
import java.util.Optional;

/**
 * One way to a certificate: who must vouch, what is asked before admission, what is assessed.
 *
 * @param recommendations the kinds that must be on file before screening
 * @param entry the conditions, all of which must hold
 * @param components what is assessed, at least one
 */
public record Pathway(
        String code,
        List<RecommendationKind> recommendations,
        List<EntryCondition> entry,
        List<AssessedComponent> components) {

    /** @throws Rejection {@code version-invalid} without a code or component, or when one stands twice */
    public Pathway {
        recommendations = List.copyOf(recommendations);
        entry = List.copyOf(entry);
        components = List.copyOf(components);
        Rejection.unless(!code.isBlank(), "version-invalid", "A pathway has a code", "pathways.code");
        Rejection.unless(!components.isEmpty(), "version-invalid", "A pathway assesses something", "components");
        Rejection.unless(
                components.stream().map(AssessedComponent::code).distinct().count() == components.size(),
                "version-invalid",
                "A component stands twice in a pathway",
                "components");
        Rejection.unless(
                recommendations.stream().distinct().count() == recommendations.size(),
                "version-invalid",
                "A recommendation stands twice in a pathway",
                "recommendations");
    }

    /** How this pathway assesses {@code component}, empty where it does not. */
    public Optional<AssessedComponent> component(Component component) {
        return components.stream().filter(c -> c.code() == component).findFirst();
    }
}
