package id.jejak.deploy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** The flags of {@code deploy/run}, as the properties they stand for. A flag wins over the environment. */
final class CommandLine {

    static final String USAGE = """
            deploy/run [flags]
              --port=8080          the port to listen on, on 127.0.0.1
              --data=.jejak        the data folder: the embedded database and the first credentials
              --no-sample          start without the sample history
              --database-url=URL   use this PostgreSQL (jdbc:postgresql://host/db?user=…&password=…), not the embedded one;
                                   whoever lists processes reads a flag: give a password in JEJAK_DATABASE_URL instead
              --help               this text
            """;

    private static final Map<String, String> WITH_VALUE = Map.of(
            "--port", "server.port",
            "--data", "jejak.data",
            "--database-url", "jejak.database-url");

    private CommandLine() {}

    /**
     * Accepts {@code --flag=value} and {@code --flag value}.
     *
     * @throws IllegalArgumentException for an unknown flag, a missing value or a port that is none
     */
    static List<String> toProperties(String... arguments) {
        List<String> properties = new ArrayList<>();
        Iterator<String> rest = List.of(arguments).iterator();
        while (rest.hasNext()) {
            String argument = rest.next();
            if (argument.equals("--no-sample")) {
                properties.add("--jejak.sample=false");
                continue;
            }
            int equals = argument.indexOf('=');
            String flag = equals < 0 ? argument : argument.substring(0, equals);
            String property = WITH_VALUE.get(flag);
            if (property == null) {
                throw new IllegalArgumentException("Unknown flag: " + flag);
            }
            if (equals < 0 && !rest.hasNext()) {
                throw new IllegalArgumentException("No value for " + flag);
            }
            String value = equals < 0 ? rest.next() : argument.substring(equals + 1);
            if (flag.equals("--port") && !isPort(value)) {
                throw new IllegalArgumentException("Not a port: " + value);
            }
            properties.add("--" + property + "=" + value);
        }
        return List.copyOf(properties);
    }

    private static boolean isPort(String value) {
        return value.matches("\\d{1,5}") && Integer.parseInt(value) <= 65_535;
    }
}
