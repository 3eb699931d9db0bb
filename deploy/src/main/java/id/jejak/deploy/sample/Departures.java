package id.jejak.deploy.sample;

import id.jejak.worker.RequestId;
import id.jejak.worker.RetirementKind;
import id.jejak.worker.command.ApproveRequest;
import id.jejak.worker.command.RequestRetirement;
import java.time.LocalDate;

/** Who leaves the district's service for good. */
record Departures(Script script, Seed seed) {

    /** @param on from when on they are gone; the head agrees two days after the operator asked */
    void leave(LocalDate asked, LocalDate on, Person person, RetirementKind kind, String why) {
        RequestId request = new RequestId(seed.id("retirement/" + person));
        var paper = Said.paper(seed, "SK", "pemberhentian/" + person, asked);
        script.tell(new RequestRetirement(person.id(), request, kind, Said.by("operator", asked, on, paper, why)));
        LocalDate agreed = Workdays.from(asked.plusDays(2), 1).first();
        script.tell(new ApproveRequest(person.id(), request, Said.by("head", agreed, paper)));
    }
}
