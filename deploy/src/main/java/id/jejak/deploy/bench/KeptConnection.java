package id.jejak.deploy.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One HTTP/1.1 connection that is kept, by plain blocking reads and writes: the caller shares the processors with what it
 * measures and must cost little. It sends nothing before the last answer is read.
 */
final class KeptConnection implements AutoCloseable {

    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");
    private static final Pattern POSITION = Pattern.compile("\"position\":(\\d+)");

    private final int port;
    private Socket socket;
    private InputStream answers;
    private final String headers;

    /** What came back. */
    record Answer(int status, String body) {

        /** @throws IOException when the command was not accepted */
        Answer accepted() throws IOException {
            if (status != 200 && status != 201) {
                throw new IOException("Answered " + status + ": " + body);
            }
            return this;
        }

        String id() throws IOException {
            return find(ID);
        }

        long position() throws IOException {
            return Long.parseLong(find(POSITION));
        }

        private String find(Pattern field) throws IOException {
            Matcher found = field.matcher(body);
            if (!found.find()) {
                throw new IOException("Not in the answer: " + field + " in " + body);
            }
            return found.group(1);
        }
    }

    KeptConnection(int port, String account, String password) throws IOException {
        this.port = port;
        socket = open(port);
        answers = new BufferedInputStream(socket.getInputStream());
        String login = Base64.getEncoder().encodeToString((account + ":" + password).getBytes(StandardCharsets.UTF_8));
        headers = " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Basic " + login
                + "\r\nContent-Type: application/json\r\nContent-Length: ";
    }

    private static Socket open(int port) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(60_000);
        return socket;
    }

    Answer get(String path) throws IOException {
        return exchange("GET " + path, "");
    }

    Answer post(String path, String body) throws IOException {
        return exchange("POST " + path, body);
    }

    private Answer exchange(String target, String body) throws IOException {
        int length = body.getBytes(StandardCharsets.UTF_8).length;
        socket.getOutputStream()
                .write((target + headers + length + "\r\n\r\n" + body).getBytes(StandardCharsets.UTF_8));
        int status = Integer.parseInt(line().split(" ", 3)[1]);
        int promised = 0;
        boolean chunked = false;
        boolean last = false;
        for (String line = line(); !line.isEmpty(); line = line()) {
            String header = line.toLowerCase(Locale.ROOT);
            if (header.startsWith("content-length:")) {
                promised = Integer.parseInt(
                        header.substring("content-length:".length()).strip());
            } else if (header.startsWith("transfer-encoding:")) {
                chunked = true;
            } else if (header.equals("connection: close")) {
                last = true;
            }
        }
        Answer answer = new Answer(status, chunked ? chunks() : text(promised));
        if (last) {
            socket.close();
            socket = open(port);
            answers = new BufferedInputStream(socket.getInputStream());
        }
        return answer;
    }

    private String chunks() throws IOException {
        StringBuilder whole = new StringBuilder();
        while (true) {
            String chunk = text(Integer.parseInt(line(), 16));
            line();
            if (chunk.isEmpty()) {
                return whole.toString();
            }
            whole.append(chunk);
        }
    }

    private String text(int length) throws IOException {
        byte[] bytes = answers.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("The connection was closed");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder(64);
        for (int next = answers.read(); next != '\n'; next = answers.read()) {
            if (next < 0) {
                throw new EOFException("The connection was closed");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
