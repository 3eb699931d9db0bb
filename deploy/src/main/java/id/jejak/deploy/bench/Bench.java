package id.jejak.deploy.bench;

import java.io.IOException;
import java.util.List;

/** {@code deploy/bench}: the one door to all measurements. */
public final class Bench {

    private static final String USAGE = """
            deploy/bench append [--seconds=10]
              durable appends with 32, 8 and 1 writers, and whole commands over HTTP with 32 clients, against pgbench on
              the same server, in turn and three times each; then appends beside an open snapshot of 60 s against the
              idle figure. The goals for dear commits hold where pgbench with 1 client stays below 2,500/s, the goals
              for cheap ones elsewhere. Needs pgbench, on the PATH or in /usr/lib/postgresql.
            deploy/bench lag [--seconds=30]
              from the answer of a command until its event is visible in each read model, at 50 commands a second
            deploy/bench start [--times=3]
              a first and a warm start by deploy/run until health is UP and all people of the sample are counted
            Jejak runs in a process of its own, in folders that go afterwards; JEJAK_JAVA_OPTS is for its JVM too.
            """;

    private Bench() {}

    /**
     * Runs the named measurement and prints a table.
     *
     * @return the status to end with: 0 when it was measured, whether or not goals are met; 2 when the words make no sense
     *     or a tool is missing
     */
    public static int run(List<String> arguments) throws IOException, InterruptedException {
        if (arguments.contains("--help")) {
            System.out.print(USAGE);
            return 0;
        }
        String what = arguments.isEmpty() ? "" : arguments.getFirst();
        String option = what.equals("start") ? "--times=" : "--seconds=";
        int number = switch (what) {
            case "lag" -> 30;
            case "start" -> 3;
            default -> 10;
        };
        for (String argument : arguments.subList(Math.min(1, arguments.size()), arguments.size())) {
            if (!argument.matches(option + "[1-9]\\d{0,3}")) {
                return unknown();
            }
            number = Integer.parseInt(argument.substring(option.length()));
        }
        try (Ends ends = new Ends()) {
            return switch (what) {
                case "append" -> AppendBench.run(ends, number);
                case "lag" -> LagBench.run(ends, number);
                case "start" -> StartBench.run(ends, number);
                default -> unknown();
            };
        }
    }

    private static int unknown() {
        System.err.print(USAGE);
        return 2;
    }
}
