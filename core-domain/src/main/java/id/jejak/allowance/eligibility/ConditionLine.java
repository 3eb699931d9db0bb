package id.jejak.allowance.eligibility;

import id.jejak.allowance.AllowanceCondition;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is so of one condition on a day.
 *
 * @param since from when it has been so without a break, null where it always was
 * @param until the last day it will be so if nothing happens, null where that is open
 * @param ruleVersion the name of the version whose condition it is
 * @param establishedBy the events on which it stands or by which it fails; none where it fails for want of any
 * @param endsBy what ends it, null where nothing does
 */
public record ConditionLine(
        AllowanceCondition condition,
        boolean holds,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        String ruleVersion,
        List<Support> establishedBy,
        @Nullable Turn endsBy) {

    public ConditionLine {
        establishedBy = List.copyOf(establishedBy);
    }

    /** Whether it fails because nothing of the kind ever happened. */
    public boolean absent() {
        return !holds && establishedBy.isEmpty();
    }
}
