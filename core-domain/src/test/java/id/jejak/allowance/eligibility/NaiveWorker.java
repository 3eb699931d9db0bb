package id.jejak.allowance.eligibility;

import id.jejak.allowance.AllowanceCode;
import id.jejak.allowance.AllowanceCondition;
import id.jejak.allowance.AllowanceVersion;
import id.jejak.allowance.KnownVersion;
import id.jejak.scheme.Level;
import id.jejak.timeline.Recorded;
import id.jejak.worker.event.AllowanceHeld;
import id.jejak.worker.event.CertificateAnnulled;
import id.jejak.worker.event.CertificateIssued;
import id.jejak.worker.event.CertificateReinstated;
import id.jejak.worker.event.CertificateRevoked;
import id.jejak.worker.event.CertificateSuspended;
import id.jejak.worker.event.EngagementEnded;
import id.jejak.worker.event.EngagementStarted;
import id.jejak.worker.event.FactCorrected;
import id.jejak.worker.event.HoldEvent;
import id.jejak.worker.event.WorkerEvent;
import id.jejak.worker.event.WorkerNominated;
import id.jejak.worker.event.WorkerRegistered;
import id.jejak.worker.event.WorkerRetired;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tells of a single day whether somebody is eligible, from the bare events: slow and plain, to hold the other one to. */
public final class NaiveWorker {

    private record Job(String id, String category, String region, LocalDate from, LocalDate last) {}

    private record Paper(String number, Level level, String scheme, LocalDate from, LocalDate last) {}

    private record Change(String number, char what, LocalDate day) {}

    private record Hold(AllowanceCode code, boolean held, LocalDate day) {}

    private final List<Job> jobs = new ArrayList<>();
    private final List<Paper> papers = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private final List<Hold> holds = new ArrayList<>();
    private final List<LocalDate> retirements = new ArrayList<>();
    private final EligibilityRules rules;
    private @Nullable LocalDate birth;
    private LocalDate begin = LocalDate.MAX;

    /** From that worker's events, of which none is corrected but a birth date. */
    public NaiveWorker(List<Recorded<WorkerEvent>> history, EligibilityRules rules) {
        this.rules = rules;
        Map<Integer, String> cases = new HashMap<>();
        for (Recorded<WorkerEvent> recorded : history) {
            known(recorded.event().effectiveOn());
            switch (recorded.event()) {
                case WorkerRegistered e -> birth = e.birthDate();
                case EngagementStarted e -> {
                    known(e.from());
                    jobs.add(new Job(
                            e.engagementId().value().toString(),
                            e.category().code(),
                            e.region().code(),
                            e.from(),
                            e.to() == null ? LocalDate.MAX : e.to()));
                }
                case EngagementEnded e ->
                    jobs.replaceAll(
                            job -> job.id().equals(e.engagementId().value().toString()) && e.on().isBefore(job.last())
                                    ? new Job(job.id(), job.category(), job.region(), job.from(), e.on())
                                    : job);
                case WorkerNominated e -> cases.put(e.caseNumber(), e.scheme().value());
                case CertificateIssued e ->
                    papers.add(new Paper(
                            e.number().value(),
                            e.level(),
                            cases.getOrDefault(e.caseNumber(), ""),
                            e.validFrom(),
                            e.validUntil()));
                case CertificateSuspended e -> changes.add(new Change(e.number().value(), 'S', e.effectiveOn()));
                case CertificateReinstated e ->
                    changes.add(new Change(e.number().value(), 'V', e.effectiveOn()));
                case CertificateRevoked e -> changes.add(new Change(e.number().value(), 'R', e.effectiveOn()));
                case CertificateAnnulled e -> changes.add(new Change(e.number().value(), 'A', LocalDate.MIN));
                case WorkerRetired e -> retirements.add(e.effectiveOn());
                case FactCorrected e -> corrected(e);
                case HoldEvent e -> holds.add(new Hold(e.scheme(), e instanceof AllowanceHeld, e.effectiveOn()));
                default -> {}
            }
        }
    }

    private void corrected(FactCorrected e) {
        if (e.field().equals("birthDate")) {
            birth = LocalDate.parse(Objects.requireNonNull(e.newValue()).value());
        } else if (e.type().startsWith("engagement.") || e.type().startsWith("certificate.")) {
            throw new IllegalArgumentException("This reckoning does not know of a corrected " + e.field());
        }
    }

    private void known(LocalDate day) {
        if (day.isBefore(begin)) {
            begin = day;
        }
    }

    /** Whether the version in force on {@code day} makes the worker eligible. */
    public boolean eligible(AllowanceCode code, LocalDate day) {
        KnownVersion version = null;
        for (KnownVersion known : rules.allowance(code).versions()) {
            LocalDate from = known.version().effectiveFrom();
            if (known.adopted()
                    && !from.isAfter(day)
                    && (version == null || from.isAfter(version.version().effectiveFrom()))) {
                version = known;
            }
        }
        return version != null
                && (version.repealedOn() == null || day.isBefore(version.repealedOn()))
                && satisfies(code, version.version(), day);
    }

    /** Whether that version would, if it were in force. */
    public boolean satisfies(AllowanceCode code, AllowanceVersion version, LocalDate day) {
        if (birth == null || day.isBefore(begin)) {
            return false;
        }
        List<Job> live = new ArrayList<>();
        for (Job job : jobs) {
            if (!day.isBefore(job.from()) && !day.isAfter(job.last())) {
                live.add(job);
            }
        }
        live.sort((a, b) ->
                a.from().equals(b.from()) ? a.id().compareTo(b.id()) : a.from().compareTo(b.from()));
        Job counts = null;
        boolean ofEngagement = false;
        for (AllowanceCondition condition : version.conditions()) {
            ofEngagement |= condition instanceof AllowanceCondition.OfEngagement;
        }
        for (Job job : live) {
            if (counts == null && fits(job, version, day)) {
                counts = job;
            }
        }
        if (ofEngagement && counts == null) {
            return false;
        }
        for (AllowanceCondition condition : version.conditions()) {
            if (!holds(condition, code, counts, live, day)) {
                return false;
            }
        }
        return true;
    }

    private boolean fits(Job job, AllowanceVersion version, LocalDate day) {
        for (AllowanceCondition condition : version.conditions()) {
            boolean fits = switch (condition) {
                case AllowanceCondition.CategoryIn c ->
                    c.values().stream().anyMatch(v -> v.code().equals(job.category()));
                case AllowanceCondition.LegalClassIn c -> c.values().contains(legalClass(job.category(), day));
                case AllowanceCondition.RegionUnder c ->
                    (job.region() + ".").startsWith(c.region().code() + ".");
                case AllowanceCondition.Engaged c -> !day.isBefore(job.from().plusMonths(c.minMonths()));
                default -> true;
            };
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private String legalClass(String category, LocalDate day) {
        var version = rules.certification().versions().getFirst().version();
        var found = version.legalClasses().get(category);
        return day.isBefore(version.effectiveFrom()) || found == null ? "NONE" : found.value();
    }

    private boolean holds(
            AllowanceCondition condition, AllowanceCode code, @Nullable Job counts, List<Job> live, LocalDate day) {
        return switch (condition) {
            case AllowanceCondition.CertificateValid c -> certified(c, day);
            case AllowanceCondition.NotHeld _ -> !held(code, day);
            case AllowanceCondition.NoSecondEngagementIn c ->
                live.stream()
                        .noneMatch(job -> !job.equals(counts)
                                && c.values().stream().anyMatch(v -> v.code().equals(job.category())));
            case AllowanceCondition.Age c -> {
                int age = 0;
                while (birth != null && !birth.plusYears(age + 1).isAfter(day)) {
                    age++;
                }
                yield (c.min() == null || age >= c.min()) && (c.max() == null || age <= c.max());
            }
            case AllowanceCondition.ExclusiveWith c -> c.values().stream().noneMatch(other -> eligible(other, day));
            case AllowanceCondition.NotRetired _ -> !retired(day);
            case AllowanceCondition.OfEngagement _ -> true;
        };
    }

    private boolean certified(AllowanceCondition.CertificateValid condition, LocalDate day) {
        for (Paper paper : papers) {
            char standing = 'V';
            LocalDate latest = LocalDate.MIN;
            boolean annulled = false;
            for (Change change : changes) {
                if (change.number().equals(paper.number())) {
                    annulled |= change.what() == 'A';
                    if (!change.day().isAfter(day) && !change.day().isBefore(latest)) {
                        latest = change.day();
                        standing = change.what();
                    }
                }
            }
            if (!annulled
                    && standing == 'V'
                    && paper.scheme().equals(condition.scheme().value())
                    && paper.level().compareTo(condition.minLevel()) >= 0
                    && !day.isBefore(paper.from())
                    && !day.isAfter(paper.last())) {
                return true;
            }
        }
        return false;
    }

    /** Whoever begins anew on the day or later is back. */
    private boolean retired(LocalDate day) {
        return retirements.stream()
                .anyMatch(left -> !left.isAfter(day)
                        && jobs.stream()
                                .noneMatch(job -> !job.from().isBefore(left)
                                        && !job.from().isAfter(day)));
    }

    private boolean held(AllowanceCode code, LocalDate day) {
        boolean held = false;
        LocalDate latest = LocalDate.MIN;
        for (Hold hold : holds) {
            if (hold.code().equals(code)
                    && !hold.day().isAfter(day)
                    && !hold.day().isBefore(latest)) {
                latest = hold.day();
                held = hold.held();
            }
        }
        return held;
    }
}
