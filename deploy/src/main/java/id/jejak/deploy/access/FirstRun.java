package id.jejak.deploy.access;

import id.jejak.access.Identity;
import id.jejak.deploy.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Creates the first accounts, before the server listens. No default password exists. */
@Component
class FirstRun implements SmartInitializingSingleton {

    static final String FILE = "first-run-credentials";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Accounts accounts;
    private final Settings settings;
    private final TransactionOperations transaction;

    FirstRun(Accounts accounts, Settings settings, TransactionOperations transaction) {
        this.accounts = accounts;
        this.settings = settings;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(status -> {
            if (accounts.noneYet()) {
                createAll();
            }
        });
    }

    private void createAll() {
        Map<Identity, String> passwords = new LinkedHashMap<>();
        for (Identity account : FirstAccounts.ALL) {
            String password = settings.bootstrapPassword();
            passwords.put(account, password == null ? random() : password);
        }
        String lines = passwords.entrySet().stream()
                .map(entry -> entry.getKey().account() + ":" + entry.getValue() + "\n")
                .collect(Collectors.joining());
        // The file comes before the commit: a crash between leaves passwords without accounts, and the next start
        // begins again. The other way round would leave accounts that nobody can enter.
        Path file = write(lines);
        passwords.forEach(accounts::create);
        if (settings.bootstrapPassword() == null) {
            System.out.printf(
                    "The first accounts and their passwords, shown this once and kept in %s:%n%s", file, lines);
        } else {
            System.out.printf("The first accounts have the password of JEJAK_BOOTSTRAP_PASSWORD; see %s%n", file);
        }
    }

    private Path write(String lines) {
        try {
            Path file = Files.createDirectories(settings.data()).resolve(FILE);
            // Created anew, so that the mode holds before the first byte.
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            return Files.writeString(file, lines);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** 144 bits. */
    private static String random() {
        byte[] bytes = new byte[18];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().encodeToString(bytes);
    }
}
