package id.jejak.worker.command;

import id.jejak.kernel.Occasion;
import id.jejak.kernel.Period;
import id.jejak.worker.EngagementId;
import id.jejak.worker.WorkerId;
import java.math.BigDecimal;

/** Sets role and monthly amount (rupiah) of an engagement from a day on. */
public record SetEngagementTerms(
        WorkerId workerId,
        EngagementId engagementId,
        Period period,
        String role,
        BigDecimal monthlyAmount,
        Occasion occasion)
        implements WorkerCommand {}
