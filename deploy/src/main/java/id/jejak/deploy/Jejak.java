package id.jejak.deploy;

import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;

/** Starts Jejak. */
@SpringBootApplication
@EnableConfigurationProperties(Settings.class)
public class Jejak {

    // Spring builds one.
    Jejak() {}

    public static void main(String[] arguments) {
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
