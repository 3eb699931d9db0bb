package id.jejak.query.workers;

import id.jejak.projection.register.view.PastRegisterView;
import id.jejak.projection.register.view.RegisterEntry;
import id.jejak.projection.register.view.RegisterView;
import id.jejak.projection.view.Answer;
import id.jejak.query.Moment;
import id.jejak.worker.WorkerId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How a worker stands as known now, from the register; as known earlier, from the worker's own stream. */
@Component
public record Registers(RegisterView register, PastRegisterView past) {

    /** The cards of those who were known at that moment. */
    public Answer<List<RegisterEntry>> entries(Collection<WorkerId> workers, Moment moment) {
        return moment.isNow()
                ? register.workers(workers, moment.on())
                : past.workers(workers, moment.on(), moment.knownAt());
    }

    /** Empty where the worker was not known at that moment. */
    public Answer<Optional<RegisterEntry>> entry(WorkerId worker, Moment moment) {
        return moment.isNow()
                ? register.worker(worker, moment.on())
                : past.worker(worker, moment.on(), moment.knownAt());
    }
}
