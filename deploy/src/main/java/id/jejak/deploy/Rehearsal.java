package id.jejak.deploy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A start and a stop in a folder that is of no use afterwards, with what is asked first between them. The JVM watches, and
 * keeps ready for later starts what it saw loaded; lib/build.sh runs it so.
 */
final class Rehearsal {

    private static final List<String> ASKED_FIRST = List.of("/actuator/health", "/login", "/api/v1/counts?by=category");

    private Rehearsal() {}

    /** Whatever the current directory's {@code application.properties} say, it writes to that folder alone. */
    static String[] settings(Path folder) {
        return new String[] {
            "--server.port=0",
            "--jejak.data=" + folder,
            "--jejak.database-url=" + Settings.EMBEDDED,
            "--jejak.store=postgresql",
            "--jejak.sample=false",
            "--jejak.bootstrap-password=" + Math.random()
        };
    }

    static void in(Path folder) throws IOException, InterruptedException {
        try (ConfigurableApplicationContext context = SpringApplication.run(Jejak.class, settings(folder));
                HttpClient client = HttpClient.newHttpClient()) {
            String server = "http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port");
            for (String path : ASKED_FIRST) {
                client.send(
                        HttpRequest.newBuilder(URI.create(server + path)).build(),
                        HttpResponse.BodyHandlers.discarding());
            }
        }
    }
}
