package id.jejak.command.allowance;

import id.jejak.allowance.AllowanceKind;
import id.jejak.allowance.AllowanceVersion;
import id.jejak.command.edge.BasisFields;
import id.jejak.command.edge.CommandRequest;
import id.jejak.command.scheme.LegalBasisFields;
import id.jejak.kernel.Rejection;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A whole version; {@code reason} is why it is retroactive, where it is.
 *
 * @param status DRAFT, where it is given at all: so that what was read can be posted again
 */
record DraftAllowanceVersionRequest(
        String version,
        AllowanceKind kind,
        @Nullable String status,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveUntil,
        @Nullable List<LegalBasisFields> legalBasis,
        @Nullable Boolean retroactive,
        @Nullable AmountFields amount,
        List<ConditionFields> conditions,
        @Nullable LocalDate effectiveOn,
        @Nullable String reason,
        @Nullable BasisFields basis)
        implements CommandRequest {

    AllowanceVersion allowanceVersion() {
        Rejection.unless(
                status == null || status.equals("DRAFT"), "version-invalid", "A version begins as a draft", "status");
        return new AllowanceVersion(
                version,
                kind,
                effectiveFrom,
                effectiveUntil,
                legalBasis == null
                        ? List.of()
                        : legalBasis.stream().map(LegalBasisFields::legalBasis).toList(),
                Boolean.TRUE.equals(retroactive),
                reason,
                amount == null ? null : amount.sourced(),
                conditions.stream().map(ConditionFields::condition).toList());
    }

    @Override
    public String toString() {
        return getClass().getSimpleName();
    }
}
