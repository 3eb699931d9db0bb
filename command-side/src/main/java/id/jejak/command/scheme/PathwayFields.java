package id.jejak.command.scheme;

import id.jejak.scheme.Pathway;
import id.jejak.scheme.RecommendationKind;
import java.util.List;

/** One way to a certificate. */
record PathwayFields(
        String code,
        List<RecommendationKind> recommendations,
        List<EntryFields> entry,
        List<ComponentFields> components) {

    Pathway pathway() {
        return new Pathway(
                code,
                recommendations,
                entry.stream().map(EntryFields::condition).toList(),
                components.stream().map(ComponentFields::component).toList());
    }
}
