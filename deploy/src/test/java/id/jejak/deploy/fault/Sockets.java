package id.jejak.deploy.fault;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The connections that processes hold at this moment, as Linux tells them. */
final class Sockets {

    private static final Path PROC = Path.of("/proc");
    private static final List<String> TABLES = List.of("tcp", "tcp6", "udp", "udp6");

    /** This machine talking to itself, and nobody: the other end of a socket that listens. */
    private static final Set<String> HERE = Set.of("127.0.0.1", "0.0.0.0", "0:0:0:0:0:0:0:0", "0:0:0:0:0:0:0:1");

    private Sockets() {}

    /** The addresses at the other ends of what these processes and their children hold, but for 127.0.0.1. */
    static Set<String> elsewhere(Stream<ProcessHandle> processes) throws IOException {
        Set<String> held = new HashSet<>();
        processes
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .forEach(process -> held.addAll(inodes(process)));
        Set<String> found = new HashSet<>();
        for (String table : TABLES) {
            for (String line : lines(PROC.resolve("net").resolve(table))) {
                String[] columns = line.strip().split("\\s+", -1);
                if (columns.length > 9 && held.contains(columns[9])) {
                    found.add(address(columns[2].substring(0, columns[2].indexOf(':'))));
                }
            }
        }
        found.removeAll(HERE);
        return found;
    }

    /** How many sockets of any kind the process shows: none means that one may not look. */
    static int of(ProcessHandle process) {
        return inodes(process).size();
    }

    private static Set<String> inodes(ProcessHandle process) {
        try (Stream<Path> all =
                Files.list(PROC.resolve(Long.toString(process.pid())).resolve("fd"))) {
            return all.map(Sockets::target)
                    .filter(target -> target.startsWith("socket:["))
                    .map(target -> target.substring("socket:[".length(), target.length() - 1))
                    .collect(toSet());
        } catch (IOException | UncheckedIOException gone) {
            return Set.of();
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException closed) {
            return "";
        }
    }

    private static List<String> lines(Path table) {
        try {
            List<String> lines = Files.readAllLines(table);
            return lines.subList(Math.min(1, lines.size()), lines.size());
        } catch (IOException gone) {
            return List.of();
        }
    }

    /** The kernel writes words of four bytes, the last one first. What version 6 says of a version 4 counts as that. */
    private static String address(String words) throws UnknownHostException {
        byte[] bytes = HexFormat.of().parseHex(words);
        byte[] ordered = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            ordered[i] = bytes[i / 4 * 4 + 3 - i % 4];
        }
        return InetAddress.getByAddress(ordered).getHostAddress();
    }
}
