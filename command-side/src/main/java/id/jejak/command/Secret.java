package id.jejak.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The bytes by which claims and request digests are keyed. They lie in a file of their own, never in the database: who
 * holds one of both learns no NIK. All nodes on one database need the same file, and a backup of the database is of no
 * use for new commands without it.
 */
public final class Secret {

    private static final String FILE = "nik-secret";
    private static final int LENGTH = 32;
    private static final String PROOF = "proof of the secret";
    private static final String ALGORITHM = "HmacSHA256";
    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final byte[] bytes;

    private Secret(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Reads {@code nik-secret} in that folder, or makes it where nothing has been keyed yet.
     *
     * @param isTheOne whether what is stored is keyed by the secret of that proof
     * @throws SecretMissing when something has been keyed and the file is absent, or holds another secret
     */
    public static Secret keptIn(Path folder, BooleanSupplier nothingIsKeyed, Predicate<byte[]> isTheOne) {
        Path file = folder.resolve(FILE);
        try {
            if (Files.notExists(file)) {
                if (!nothingIsKeyed.getAsBoolean()) {
                    throw new SecretMissing("The secret that the claims in this database are keyed by, "
                            + file.toAbsolutePath() + ", is not there");
                }
                create(folder, file);
            }
            byte[] bytes = Files.readAllBytes(file);
            if (bytes.length != LENGTH) {
                throw new SecretMissing(file.toAbsolutePath() + " does not hold " + LENGTH + " bytes");
            }
            Secret secret = new Secret(bytes);
            if (!isTheOne.test(secret.hmac(PROOF, new byte[0]))) {
                throw new SecretMissing(file.toAbsolutePath()
                        + " holds another secret than the one that the claims in this database are keyed by");
            }
            return secret;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Written aside, forced to the disk and moved: half a secret is never found, and a committed claim has its key. */
    private static void create(Path folder, Path file) throws IOException {
        Files.createDirectories(folder);
        byte[] random = new byte[LENGTH];
        new SecureRandom().nextBytes(random);
        Path aside = Files.createTempFile(folder, FILE, ".new", OWNER_ONLY);
        Files.write(aside, random);
        force(aside, StandardOpenOption.WRITE);
        try {
            Files.createLink(file, aside);
        } catch (FileAlreadyExistsException another) {
            // Another start made it first: that one counts.
        } catch (UnsupportedOperationException noLinks) {
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.deleteIfExists(aside);
        force(folder, StandardOpenOption.READ);
    }

    private static void force(Path path, StandardOpenOption how) throws IOException {
        try (FileChannel channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }

    NikClaims nikClaims() {
        return new NikClaims("1", bytes);
    }

    /** A keyed hash under a key of its own for each purpose. */
    public byte[] hmac(String purpose, byte[] content) {
        return hmac(hmac(bytes, purpose.getBytes(StandardCharsets.UTF_8)), content);
    }

    private static byte[] hmac(byte[] key, byte[] content) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The JDK lacks " + ALGORITHM, e);
        }
    }
}
