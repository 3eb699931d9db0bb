package id.jejak.query.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Content that waits on the disk until its digest is known; its owner alone can read it, and closing it deletes it. */
final class Sealed implements AutoCloseable {

    private final Path path;
    private final MessageDigest digest = sha256();

    Sealed() throws IOException {
        this.path = Files.createTempFile("jejak-list-", null);
    }

    /** What is written there is what the digest is of. */
    OutputStream content() throws IOException {
        return new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(path)), digest);
    }

    /** Where the file differs from what the digest is of. */
    OutputStream file() throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(path));
    }

    /** Counts these bytes in, wherever they are written. */
    void add(byte[] bytes) {
        digest.update(bytes);
    }

    /** In hex, of all so far; to be asked for once. */
    String digest() {
        return HexFormat.of().formatHex(digest.digest());
    }

    void copy(OutputStream to) throws IOException {
        Files.copy(path, to);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
