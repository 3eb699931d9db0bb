package id.jejak.deploy;

import id.jejak.command.CommandSideConfiguration;
import id.jejak.deploy.bench.Bench;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Import;

/** Starts Jejak. */
@SpringBootApplication
@Import(CommandSideConfiguration.class)
@EnableConfigurationProperties(Settings.class)
public class Jejak {

    // Spring builds one.
    Jejak() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length > 0 && arguments[0].equals("bench")) {
            System.exit(Bench.run(List.of(arguments).subList(1, arguments.length)));
        }
        if (arguments.length == 2 && arguments[0].equals("rehearse")) {
            NoCallsHome.arrange();
            Rehearsal.in(Path.of(arguments[1]));
            return;
        }
        if (List.of(arguments).contains("--help")) {
            System.out.print(CommandLine.USAGE);
            return;
        }
        List<String> properties;
        try {
            properties = CommandLine.toProperties(arguments);
        } catch (IllegalArgumentException refused) {
            System.err.println(refused.getMessage());
            System.err.print(CommandLine.USAGE);
            System.exit(2);
            return;
        }
        NoCallsHome.arrange();
        SpringApplication.run(Jejak.class, properties.toArray(String[]::new));
    }
}
