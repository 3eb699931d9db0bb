package id.jejak.command.scheme;

import id.jejak.scheme.Aspect;
import id.jejak.scheme.AssessedComponent;
import id.jejak.scheme.Component;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A component as a pathway assesses it. */
record ComponentFields(
        Component code,
        SourcedNumber weight,
        SourcedNumber passMark,
        @Nullable List<AspectFields> aspects) {

    /** What its score is made of. */
    record AspectFields(String code, SourcedNumber weight) {

        Aspect aspect() {
            return new Aspect(code, weight.sourced());
        }
    }

    AssessedComponent component() {
        List<Aspect> parts = aspects == null
                ? List.of()
                : aspects.stream().map(AspectFields::aspect).toList();
        return new AssessedComponent(code, weight.sourced(), passMark.sourced(), parts);
    }
}
