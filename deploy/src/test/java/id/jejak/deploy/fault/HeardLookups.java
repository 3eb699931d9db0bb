package id.jejak.deploy.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Writes down every host name that its JVM looks up, in the file that {@value #FILE} names. Whoever calls home looks up a
 * name first. The JVM finds it by a file on the class path, see {@link #declareIn}.
 */
public final class HeardLookups extends InetAddressResolverProvider {

    static final String FILE = "jejak.test.lookups";

    /** Makes that folder one which, on a class path, has the JVM use this class. */
    static void declareIn(Path folder) throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF").resolve("services"));
        Files.writeString(services.resolve(InetAddressResolverProvider.class.getName()), HeardLookups.class.getName());
    }

    static List<String> heardIn(Path file) throws IOException {
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    @Override
    public InetAddressResolver get(Configuration configuration) {
        Path file = Path.of(Objects.requireNonNull(System.getProperty(FILE)));
        InetAddressResolver usual = configuration.builtinResolver();
        return new InetAddressResolver() {

            @Override
            public Stream<InetAddress> lookupByName(String host, LookupPolicy policy) throws UnknownHostException {
                write(file, host);
                return usual.lookupByName(host, policy);
            }

            @Override
            public String lookupByAddress(byte[] address) throws UnknownHostException {
                return usual.lookupByAddress(address);
            }
        };
    }

    private static synchronized void write(Path file, String host) {
        try {
            Files.writeString(file, host + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String name() {
        return "heard lookups";
    }
}
