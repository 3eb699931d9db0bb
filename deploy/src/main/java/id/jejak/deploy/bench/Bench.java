package id.jejak.deploy.bench;

import java.io.IOException;
import java.util.List;

/** {@code deploy/bench append}: the one door to all measurements. */
public final class Bench {

    private static final String USAGE = """
            deploy/bench append [--seconds=N]
              appends with 32, 8 and 1 writers against pgbench on the same server, in turn;
              then appends beside an open snapshot of 60 s against the idle figure
            """;

    private Bench() {}

    /**
     * Runs the named measurement and prints a table and JSON.
     *
     * @return the status to end with: 0 when it was measured, 2 when the words make no sense or a tool is missing
     */
    public static int run(List<String> arguments) throws IOException, InterruptedException {
        int seconds = 10;
        for (String argument : arguments.subList(Math.min(1, arguments.size()), arguments.size())) {
            if (!argument.matches("--seconds=[1-9]\\d{0,3}")) {
                System.err.print(USAGE);
                return 2;
            }
            seconds = Integer.parseInt(argument.substring("--seconds=".length()));
        }
        if (arguments.isEmpty() || !arguments.getFirst().equals("append")) {
            System.err.print(USAGE);
            return 2;
        }
        return AppendBench.run(seconds);
    }
}
