package id.jejak.body;

import static id.jejak.kernel.Occasions.feb;

import id.jejak.body.command.BodyCommand;
import id.jejak.body.event.AssessorLicensed;
import id.jejak.body.event.BodyEvent;
import id.jejak.body.event.BodyRegistered;
import id.jejak.kernel.DeciderSpec;

/** What the body's specs share. */
final class BodySpecs {

    static final BodyId ID = new BodyId("STKS");
    static final AssessorId ASSESSOR = new AssessorId("assessor");
    static final BodyRegistered REGISTERED = new BodyRegistered(ID, "STKS Bandung", feb(1));
    static final AssessorLicensed LICENSED = new AssessorLicensed(ASSESSOR, feb(5), feb(20));

    private BodySpecs() {}

    static DeciderSpec<BodyCommand, BodyEvent, Body> body() {
        return DeciderSpec.of(new BodyDecider());
    }
}
