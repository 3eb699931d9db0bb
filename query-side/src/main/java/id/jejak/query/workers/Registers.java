package id.jejak.query.workers;

import id.jejak.projection.register.view.PastRegisterView;
import id.jejak.projection.register.view.RegisterEntry;
import id.jejak.projection.register.view.RegisterView;
import id.jejak.projection.view.Answer;
import id.jejak.query.Moment;
import id.jejak.worker.WorkerId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How a worker stands as known now, from the register; as known earlier, from the worker's own stream. */
@Component
public record Registers(RegisterView register, PastRegisterView past) {

    /** Empty where the worker was not known at that moment. */
    public Answer<Optional<RegisterEntry>> entry(WorkerId worker, Moment moment) {
        return moment.isNow()
                ? register.worker(worker, moment.on())
                : past.worker(worker, moment.on(), moment.knownAt());
    }
}
