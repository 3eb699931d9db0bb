package id.jejak.query.workers;

import id.jejak.access.Identity;
import id.jejak.kernel.Rejection;
import id.jejak.projection.register.view.RegisterView;
import id.jejak.projection.scope.view.Scope;
import id.jejak.projection.scope.view.ScopeView;
import id.jejak.query.Answering;
import id.jejak.query.Moment;
import id.jejak.query.Moments;
import id.jejak.query.Readers;
import id.jejak.query.Refused;
import id.jejak.worker.Nik;
import id.jejak.worker.WorkerId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** The worker of that NIK. A POST, because a NIK never stands in a URL; it changes nothing. */
@RestController
record FindByNikEndpoint(
        RegisterView register, NikRegister niks, Readers readers, Moments moments, Answering answering) {

    /** What is asked for. */
    record Search(@Nullable String nik) {

        private Nik asNik() {
            if (nik == null) {
                throw Refused.invalid("required", "This field is required", "nik");
            }
            try {
                return new Nik(nik);
            } catch (Rejection malformed) {
                throw Refused.invalid(malformed.code(), malformed.getMessage(), "nik");
            }
        }

        /** Never the number: a body may end up in a log. */
        @Override
        public String toString() {
            return "Search";
        }
    }

    @PostMapping("/api/v1/workers/search")
    ResponseEntity<WorkerCard> find(
            @AuthenticationPrincipal Identity reader,
            @RequestBody Search search,
            @RequestHeader(value = Answering.MIN_POSITION, required = false) @Nullable Long minPosition) {
        Scope scope = readers.ofPersons(reader);
        WorkerId worker = niks.find(search.asNik()).orElseThrow(Refused::notFound);
        return answering
                .ask(minPosition, Moment.NOW, RegisterView.MODEL, ScopeView.MODEL)
                .answer(() -> readers.of(scope, worker, register.worker(worker, moments.day(null)))
                        .map(found -> found.map(WorkerCard::of).orElseThrow(Refused::notFound)));
    }
}
