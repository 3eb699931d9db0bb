package id.jejak.rules;

import id.jejak.body.AssessorId;
import id.jejak.body.BodyDecider;
import id.jejak.body.BodyId;
import id.jejak.body.command.BodyCommand;
import id.jejak.body.command.LicenseAssessor;
import id.jejak.body.command.RegisterBody;
import id.jejak.body.command.RenameBody;
import id.jejak.body.event.BodyEvent;
import id.jejak.kernel.Occasion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The body that the ministry designated, its names, and the assessors of the first accounts. */
public final class ShippedBodies {

    /** STKS Bandung, called Poltekesos Bandung from 9 July 2019. */
    public static final BodyId STKS = new BodyId("STKS");

    /** An assumption: any day before the first certificate serves, since only the renaming has a source. */
    private static final LocalDate REGISTERED_FROM = LocalDate.of(1964, 1, 1);

    private static final LocalDate RENAMED_FROM = LocalDate.of(2019, 7, 9);

    /** An assumption, as are the licences themselves: they belong to the first accounts. */
    private static final LocalDate LICENSED_FROM = LocalDate.of(2012, 1, 1);

    private ShippedBodies() {}

    /** What is asked of stream STKS, in order. */
    public static List<BodyCommand> commands() {
        List<BodyCommand> commands = new ArrayList<>();
        commands.add(new RegisterBody(STKS, "STKS Bandung", REGISTERED_FROM, on(REGISTERED_FROM)));
        for (String assessor : List.of("assessor", "assessor2", "panel2")) {
            commands.add(new LicenseAssessor(new AssessorId(assessor), LICENSED_FROM, null, on(LICENSED_FROM)));
        }
        commands.add(new RenameBody("Poltekesos Bandung", RENAMED_FROM, on(RENAMED_FROM)));
        return List.copyOf(commands);
    }

    /** The events of stream STKS. */
    public static List<BodyEvent> events() {
        return Shipping.history(new BodyDecider(), commands());
    }

    private static Occasion on(LocalDate day) {
        return Shipping.on(day, null);
    }
}
