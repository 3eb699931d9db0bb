package id.jejak.worker.decide;

import id.jejak.kernel.Occasion;
import id.jejak.kernel.Rejection;
import id.jejak.rules.RuleBook;
import id.jejak.scheme.Pathway;
import id.jejak.scheme.SchemeVersion;
import id.jejak.worker.Phase;
import id.jejak.worker.state.Admitted;
import id.jejak.worker.state.Application;
import id.jejak.worker.state.Assessment;
import id.jejak.worker.state.CertificationCase;
import id.jejak.worker.state.DecidedCompetent;
import id.jejak.worker.state.DecidedNotYet;
import id.jejak.worker.state.InAssessment;
import id.jejak.worker.state.InScreening;
import id.jejak.worker.state.Nominated;
import id.jejak.worker.state.Recommended;
import id.jejak.worker.state.Registered;
import id.jejak.worker.state.ResitOpen;
import id.jejak.worker.state.UnderAppeal;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What every decision within a case begins with. */
final class OpenCase {

    private OpenCase() {}

    /** The open case, in whatever phase but under appeal; those that the command needs are told to whoever has none. */
    static CertificationCase of(Registered worker, Phase... needed) {
        CertificationCase open =
                worker.open().orElseThrow(() -> new Rejection("wrong-phase", "There is no open case" + wish(needed)));
        requireNoAppeal(open);
        return open;
    }

    static void requireNoAppeal(CertificationCase open) {
        Rejection.unless(!(open instanceof UnderAppeal), "under-appeal", "A decision on the case is under appeal");
    }

    /** The open case where it is in that phase. */
    static <C extends CertificationCase> C as(Class<C> kind, Phase needed, Registered worker) {
        CertificationCase open = of(worker, needed);
        if (!kind.isInstance(open)) {
            throw wrongPhase(open, needed);
        }
        return kind.cast(open);
    }

    static Rejection wrongPhase(CertificationCase open, Phase... needed) {
        return new Rejection("wrong-phase", "The case is in phase " + open.phase() + wish(needed));
    }

    /** The sheet of an attempt that is not at its end. */
    static Assessment writable(CertificationCase open, Phase... needed) {
        return switch (open) {
            case Admitted c -> c.assessment();
            case InAssessment c -> c.assessment();
            case ResitOpen c -> c.assessment();
            case Nominated c -> throw wrongPhase(c, needed);
            case InScreening c -> throw wrongPhase(c, needed);
            case Recommended c -> throw wrongPhase(c, needed);
            case DecidedCompetent c -> throw wrongPhase(c, needed);
            case DecidedNotYet c -> throw wrongPhase(c, needed);
            case UnderAppeal c -> throw wrongPhase(c, needed);
        };
    }

    /** The sheet of an attempt that has begun: a conflict sets a case back to ADMITTED whose sheet may still be full. */
    static Assessment begun(CertificationCase open) {
        return switch (open) {
            case InAssessment c -> c.assessment();
            case Admitted c when c.assessment().begun() -> c.assessment();
            case Admitted c -> throw wrongPhase(c, Phase.IN_ASSESSMENT);
            case ResitOpen c -> throw wrongPhase(c, Phase.IN_ASSESSMENT);
            case Nominated c -> throw wrongPhase(c, Phase.IN_ASSESSMENT);
            case InScreening c -> throw wrongPhase(c, Phase.IN_ASSESSMENT);
            case Recommended c -> throw wrongPhase(c, Phase.IN_ASSESSMENT);
            case DecidedCompetent c -> throw wrongPhase(c, Phase.IN_ASSESSMENT);
            case DecidedNotYet c -> throw wrongPhase(c, Phase.IN_ASSESSMENT);
            case UnderAppeal c -> throw wrongPhase(c, Phase.IN_ASSESSMENT);
        };
    }

    private static String wish(Phase... needed) {
        String phases = Stream.of(needed).map(Phase::name).collect(Collectors.joining(" or "));
        return phases.isEmpty() ? "" : "; this needs one in phase " + phases;
    }

    static LocalDate dayWithin(CertificationCase open, Occasion occasion) {
        return dayWithin(open, occasion, occasion.today());
    }

    /** Within one case the effective day never decreases, so that a fold by effective day tells the same story. */
    static LocalDate dayWithin(CertificationCase open, Occasion occasion, LocalDate otherwise) {
        LocalDate day = occasion.effectiveByNowOr(otherwise);
        Rejection.unless(
                !day.isBefore(open.application().lastEffectiveOn()),
                "effective-out-of-order",
                "The case has facts that take effect later",
                "effectiveOn");
        return day;
    }

    static SchemeVersion scheme(RuleBook rules, Application application) {
        return rules.schemeVersion(application.scheme(), application.schemeVersion())
                .orElseThrow(() -> new IllegalStateException("A scheme version of a case is gone"));
    }

    static Pathway pathway(RuleBook rules, Application application) {
        return scheme(rules, application)
                .pathway(application.pathway())
                .orElseThrow(() -> new IllegalStateException("A pathway of a case is gone"));
    }
}
