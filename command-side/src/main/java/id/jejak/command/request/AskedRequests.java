package id.jejak.command.request;

import id.jejak.command.CommandDesk;
import id.jejak.command.WorkerOrder;
import id.jejak.kernel.Occasion;
import id.jejak.kernel.Rejection;
import id.jejak.worker.RequestId;
import id.jejak.worker.WorkerId;
import id.jejak.worker.command.ApproveRequest;
import id.jejak.worker.command.RefuseRequest;
import org.springframework.stereotype.Component;

/** Finds whom a request is about, and makes the command of whoever decides on it. */
@Component
final class AskedRequests {

    private final CommandDesk desk;

    AskedRequests(CommandDesk desk) {
        this.desk = desk;
    }

    /** @throws Rejection {@code unknown-request} */
    WorkerId worker(RequestId request) {
        return desk.askedFor(request).orElseThrow(() -> new Rejection("unknown-request", "Nobody asked for this"));
    }

    /** It stands on the document on which it was asked for, where none is named. */
    WorkerOrder approval(WorkerId worker, RequestId request, Occasion occasion) {
        return new WorkerOrder(new ApproveRequest(worker, request, occasion.orOn(desk.basisOf(worker, request))));
    }

    WorkerOrder refusal(WorkerId worker, RequestId request, Occasion occasion) {
        return new WorkerOrder(new RefuseRequest(worker, request, occasion));
    }
}
