package id.jejak.worker.state;

import id.jejak.body.BodyId;
import id.jejak.worker.CertificateNumber;
import id.jejak.worker.EngagementId;
import id.jejak.worker.Nik;
import id.jejak.worker.Phase;
import id.jejak.worker.Sex;
import id.jejak.worker.WorkerId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A person in the register.
 *
 * @param engagements by id, in the order in which they were recorded
 * @param openCase the one open case, null where there is none
 * @param cases every case by its number: as it began or, where it is over, as it last stood
 * @param endedCases cases that ended without a certificate, oldest first
 * @param certificates by number, oldest first
 * @param keeping how the record is kept
 */
public record Registered(
        WorkerId workerId,
        Nik nik,
        String name,
        LocalDate birthDate,
        Sex sex,
        SequencedMap<EngagementId, Engagement> engagements,
        List<Training> trainings,
        @Nullable CertificationCase openCase,
        NavigableMap<Integer, CertificationCase> cases,
        List<EndedCase> endedCases,
        SequencedMap<CertificateNumber, Certificate> certificates,
        RecordKeeping keeping)
        implements WorkerState {

    /** The case that is open, if any. */
    public Optional<CertificationCase> open() {
        return Optional.ofNullable(openCase);
    }

    /** The engagements that are live on {@code day}. */
    public List<Engagement> engagedOn(LocalDate day) {
        return engagements.values().stream()
                .filter(e -> e.period().contains(day))
                .toList();
    }

    /**
     * Where on the path the worker stands on {@code day}, in the order of precedence: retired; a certificate that is valid or
     * suspended; the open case; the later of the last ended case and the last certificate's end; else registered.
     *
     * <p>The state must have been folded from the events effective on or before {@code day}; what took effect later is
     * not taken back here.
     */
    public Phase phaseOn(LocalDate day) {
        return PhaseOfADay.of(this, day);
    }

    /** How many cases there have been; the number of the latest. */
    public int caseCount() {
        return cases.isEmpty() ? 0 : cases.lastKey();
    }

    /** What was applied for in each case, by its number. */
    public NavigableMap<Integer, Application> applications() {
        NavigableMap<Integer, Application> all = new TreeMap<>();
        cases.forEach((number, each) -> all.put(number, each.application()));
        return all;
    }

    /** In whose cohorts the cases were. */
    public Set<BodyId> bodies() {
        return cases.values().stream().map(each -> each.application().body()).collect(Collectors.toUnmodifiableSet());
    }

    Registered withEngagement(Engagement engagement) {
        SequencedMap<EngagementId, Engagement> all = new LinkedHashMap<>(engagements);
        all.put(engagement.id(), engagement);
        return copy(all, trainings, certificates);
    }

    Registered withTraining(Training training) {
        return copy(engagements, append(trainings, training), certificates);
    }

    Registered withNewCase(CertificationCase opened) {
        return withCases(opened, and(opened), endedCases);
    }

    /** The open case changed, if there is one: facts in an odd order change nothing. */
    Registered withCase(UnaryOperator<CertificationCase> change) {
        return openCase == null ? this : withCases(change.apply(openCase), cases, endedCases);
    }

    Registered withCaseEnded(EndedCase ended) {
        return withCases(null, lastStood(ended.on()), append(endedCases, ended));
    }

    Registered withIssued(Certificate certificate) {
        return withCases(null, lastStood(certificate.issuedOn()), endedCases)
                .copy(engagements, trainings, with(certificate));
    }

    /** A case that was over goes on, as it last stood; where another is open, or there was none, nothing does. */
    Registered withCaseReopened(int number) {
        CertificationCase last = cases.get(number);
        return openCase != null || last == null
                ? this
                : withCases(
                        last,
                        cases,
                        endedCases.stream()
                                .filter(ended -> ended.caseNumber() != number)
                                .toList());
    }

    private NavigableMap<Integer, CertificationCase> lastStood(LocalDate day) {
        return openCase == null
                ? cases
                : and(openCase.with(openCase.application().movedOn(day)));
    }

    private NavigableMap<Integer, CertificationCase> and(CertificationCase changed) {
        NavigableMap<Integer, CertificationCase> all = new TreeMap<>(cases);
        all.put(changed.application().caseNumber(), changed);
        return all;
    }

    private Registered withCases(
            @Nullable CertificationCase open, NavigableMap<Integer, CertificationCase> all, List<EndedCase> ended) {
        return new Registered(
                workerId, nik, name, birthDate, sex, engagements, trainings, open, all, ended, certificates, keeping);
    }

    Registered withCertificate(CertificateNumber number, UnaryOperator<Certificate> change) {
        Certificate known = certificates.get(number);
        return known == null ? this : copy(engagements, trainings, with(change.apply(known)));
    }

    private SequencedMap<CertificateNumber, Certificate> with(Certificate certificate) {
        SequencedMap<CertificateNumber, Certificate> all = new LinkedHashMap<>(certificates);
        all.put(certificate.number(), certificate);
        return all;
    }

    private Registered copy(
            SequencedMap<EngagementId, Engagement> newEngagements,
            List<Training> newTrainings,
            SequencedMap<CertificateNumber, Certificate> newCertificates) {
        return new Registered(
                workerId,
                nik,
                name,
                birthDate,
                sex,
                newEngagements,
                newTrainings,
                openCase,
                cases,
                endedCases,
                newCertificates,
                keeping);
    }

    Registered with(RecordKeeping changed) {
        return renamed(name, changed);
    }

    Registered named(String newName, LocalDate from) {
        return renamed(newName, keeping.named(from));
    }

    private Registered renamed(String newName, RecordKeeping changed) {
        return new Registered(
                workerId,
                nik,
                newName,
                birthDate,
                sex,
                engagements,
                trainings,
                openCase,
                cases,
                endedCases,
                certificates,
                changed);
    }

    private static <T> List<T> append(List<T> list, T item) {
        List<T> all = new ArrayList<>(list);
        all.add(item);
        return List.copyOf(all);
    }
}
