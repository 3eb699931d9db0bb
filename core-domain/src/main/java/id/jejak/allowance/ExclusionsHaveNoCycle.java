package id.jejak.allowance;

import id.jejak.kernel.Rejection;
import id.jejak.rules.RuleBook;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/** No allowance excludes itself, be it by way of others: which of them one is eligible for would have no answer. */
record ExclusionsHaveNoCycle(RuleBook rules) {

    /** @throws Rejection {@code exclusive-cycle} */
    void check(AllowanceCode code, AllowanceVersion version) {
        Deque<AllowanceCode> next = new ArrayDeque<>(version.excludes());
        Set<AllowanceCode> seen = new HashSet<>();
        while (!next.isEmpty()) {
            AllowanceCode other = next.pop();
            Rejection.unless(
                    !other.equals(code),
                    "exclusive-cycle",
                    "The allowance would exclude itself, by way of those that it excludes",
                    "conditions");
            if (seen.add(other)) {
                rules.allowance(other)
                        .versions()
                        .forEach(known -> next.addAll(known.version().excludes()));
            }
        }
    }
}
