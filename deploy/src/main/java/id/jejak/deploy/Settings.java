package id.jejak.deploy;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator of Jejak sets, by flag or by environment ({@code JEJAK_DATA}, {@code JEJAK_DATABASE_URL} …).
 *
 * @param data the data folder, created if absent
 * @param sample whether the sample history is loaded at the first start
 * @param databaseUrl a JDBC URL, or {@value #EMBEDDED}
 * @param bootstrapPassword one password for all first accounts, for automation; absent, each gets a random one
 * @param today the business day, for demonstrations and tests; absent, the day in Asia/Jakarta
 */
@ConfigurationProperties("jejak")
public record Settings(
        @DefaultValue(".jejak") Path data,
        @DefaultValue("true") boolean sample,
        @DefaultValue(EMBEDDED) String databaseUrl,
        @Nullable String bootstrapPassword,
        @Nullable LocalDate today) {

    public static final String EMBEDDED = "embedded";

    /** Without the URL and the password: both are secrets, and records get logged. */
    @Override
    public String toString() {
        return "Settings[data=%s, sample=%s, embedded=%s]".formatted(data, sample, databaseUrl.equals(EMBEDDED));
    }
}
