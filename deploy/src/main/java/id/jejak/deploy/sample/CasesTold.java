package id.jejak.deploy.sample;

import id.jejak.body.AssessorId;
import id.jejak.rules.ShippedSchemes;
import id.jejak.scheme.AssessedComponent;
import id.jejak.scheme.Component;
import id.jejak.scheme.Level;
import id.jejak.scheme.RecommendationKind;
import id.jejak.worker.Outcome;
import id.jejak.worker.ScreeningOutcome;
import id.jejak.worker.command.AssignAssessor;
import id.jejak.worker.command.CloseCase;
import id.jejak.worker.command.DecideOutcome;
import id.jejak.worker.command.DeclareConflict;
import id.jejak.worker.command.OpenResit;
import id.jejak.worker.command.RecommendOutcome;
import id.jejak.worker.command.RecordAttendance;
import id.jejak.worker.command.RecordRecommendation;
import id.jejak.worker.command.ScoreComponent;
import id.jejak.worker.command.ScreenApplication;
import id.jejak.worker.command.WithdrawNomination;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the story tells of single cases within one cohort, up to the decision. */
record CasesTold(Script script, Seed seed, String cohort) {

    private static final List<String> ASSESSORS = List.of("assessor", "assessor2", "panel2");
    private static final List<String> PANEL = List.of("panel", "panel", "panel2");

    /** What somebody applies for: volunteers the lowest level, veterans the highest. */
    static Level level(Person person) {
        if (person.share().veteran()) {
            return Level.SPESIALIS;
        }
        boolean volunteer = person.share().category().equals("PSM")
                || person.share().category().equals("TAGANA");
        return volunteer ? Level.ASISTEN : Level.GENERALIS;
    }

    /** What the pathway assesses. */
    static List<Component> components(String pathway) {
        return ShippedSchemes.version2017().pathway(pathway).orElseThrow().components().stream()
                .map(AssessedComponent::code)
                .toList();
    }

    void recommend(LocalDate day, Person person) {
        script.tell(new RecordRecommendation(
                person.id(), RecommendationKind.EMPLOYER, "Contoh atasan langsung", Said.by("operator", day)));
        script.tell(new RecordRecommendation(
                person.id(), RecommendationKind.PROFESSION, "Contoh organisasi profesi", Said.by("operator", day)));
    }

    void admit(LocalDate day, Person person) {
        screen(day, person, ScreeningOutcome.ADMITTED, List.of(), null);
    }

    void sendBack(LocalDate day, Person person, String missing) {
        screen(day, person, ScreeningOutcome.RETURNED, List.of(missing), null);
    }

    void reject(LocalDate day, Person person, String why) {
        screen(day, person, ScreeningOutcome.REJECTED, List.of(), why);
    }

    private void screen(
            LocalDate day, Person person, ScreeningOutcome outcome, List<String> missing, @Nullable String why) {
        script.tell(new ScreenApplication(person.id(), outcome, missing, Said.by("secretariat", day, null, why)));
    }

    void withdraw(LocalDate day, Person person, String why) {
        script.tell(new WithdrawNomination(person.id(), Said.by("head", day, null, why)));
    }

    void close(LocalDate day, Person person, String why) {
        script.tell(new CloseCase(person.id(), Said.by("secretariat", day, null, why)));
    }

    void attend(LocalDate heldOn, Person person, boolean present, List<Component> components) {
        for (Component component : components) {
            script.tell(new RecordAttendance(person.id(), component, heldOn, present, Said.by("secretariat", heldOn)));
        }
    }

    void assign(LocalDate day, Person person) {
        script.tell(new AssignAssessor(person.id(), new AssessorId(assessor(person)), Said.by("secretariat", day)));
    }

    /** All components of a sitting. The scores take effect on {@code effectiveOn}, not before what else the case holds. */
    void score(
            LocalDate day,
            Person person,
            LocalDate heldOn,
            LocalDate effectiveOn,
            List<Component> components,
            Outcome outcome) {
        String assessor = assessor(person);
        for (Component component : components) {
            boolean passes = outcome == Outcome.COMPETENT || component != components.getFirst();
            String about = "score/" + cohort + "/" + person.key() + "/" + component + "/" + heldOn;
            int score = passes ? seed.between(70, 94, about) : seed.between(48, 69, about);
            script.tell(new ScoreComponent(
                    person.id(),
                    component,
                    score,
                    heldOn,
                    new AssessorId(assessor),
                    Said.by(assessor, day, effectiveOn)));
        }
    }

    void recommendOutcome(LocalDate day, Person person, Outcome outcome) {
        script.tell(new RecommendOutcome(person.id(), outcome, null, Said.by(assessor(person), day)));
    }

    /** @param why needed where the panel does not follow the assessor */
    void decide(LocalDate day, Person person, Outcome outcome, @Nullable String why) {
        script.tell(new DecideOutcome(
                person.id(),
                outcome,
                null,
                Said.by(decider(person), day, Said.paper(seed, "BERITA ACARA", cohort + "/" + day, day), why)));
    }

    void openResit(LocalDate day, Person person) {
        script.tell(new OpenResit(person.id(), Said.by("secretariat", day)));
    }

    /** An assessor turns out to have had an interest in a case that is long decided. */
    void declareConflict(LocalDate day, Person person, String ground) {
        script.tell(new DeclareConflict(
                person.id(), new AssessorId(assessor(person)), ground, Said.by("secretariat", day)));
    }

    /** Of the panel, who had no part in the case; null where all of it had. */
    @Nullable
    String uninvolved(Person person) {
        if (assessor(person).equals("panel2")) {
            return null;
        }
        return decider(person).equals("panel") ? "panel2" : "panel";
    }

    private String assessor(Person person) {
        return seed.oneOf(ASSESSORS, "assessor/" + cohort + "/" + person.key());
    }

    private String decider(Person person) {
        return assessor(person).equals("panel2") ? "panel" : seed.oneOf(PANEL, "panel/" + cohort + "/" + person.key());
    }
}
