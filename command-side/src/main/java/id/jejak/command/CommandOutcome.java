package id.jejak.command;

import java.util.List;

/**
 * What a command came to, once it is durable.
 *
 * @param id of what it was about
 * @param position of the last event; of the log, where the command asked for what already was so
 * @param nominations one for each worker of a list, in its order; empty for any other command
 */
public record CommandOutcome(String id, long position, List<Nomination> nominations) {

    public CommandOutcome {
        nominations = List.copyOf(nominations);
    }
}
