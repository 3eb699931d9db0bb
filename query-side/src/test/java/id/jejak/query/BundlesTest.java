package id.jejak.query;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.access.Role;
import id.jejak.projection.cohorts.view.CohortStatus;
import id.jejak.projection.view.CertificateStatus;
import id.jejak.reference.event.CategoryAdded;
import id.jejak.reference.event.ReferenceEvent;
import id.jejak.reference.event.RegionAdded;
import id.jejak.rules.ShippedReference;
import id.jejak.scheme.Component;
import id.jejak.scheme.Level;
import id.jejak.worker.Phase;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The words of the pages. */
class BundlesTest {

    private static final Pattern KEY =
            Pattern.compile("#\\{([a-zA-Z.]+)|words\\.say\\('([a-zA-Z.]+)'|'(refused\\.title\\.[a-zA-Z]+)'");

    private final Properties indonesian = bundle("/messages.properties");
    private final Properties english = bundle("/messages_en.properties");
    private final Properties regions = bundle("/regions.properties");

    @Test
    void both_languages_have_the_same_keys_and_say_something() {
        assertThat(new TreeSet<>(indonesian.stringPropertyNames()))
                .isEqualTo(new TreeSet<>(english.stringPropertyNames()));
        assertThat(indonesian.values()).noneMatch(words -> words.toString().isBlank());
        assertThat(english.values()).noneMatch(words -> words.toString().isBlank());
    }

    @Test
    void values_stand_in_both_languages_where_one_has_them() {
        for (String key : indonesian.stringPropertyNames()) {
            assertThat(places(english, key)).as(key).isEqualTo(places(indonesian, key));
            if (!places(english, key).isEmpty()) {
                assertThat(english.getProperty(key)).as("an apostrophe quotes").doesNotContain("'");
                assertThat(indonesian.getProperty(key))
                        .as("an apostrophe quotes")
                        .doesNotContain("'");
            }
        }
    }

    @Test
    void every_key_of_the_templates_exists() throws IOException {
        Set<String> used = new TreeSet<>();
        for (Resource template :
                new PathMatchingResourcePatternResolver().getResources("classpath:templates/console/*.html")) {
            KEY.matcher(template.getContentAsString(StandardCharsets.UTF_8))
                    .results()
                    .map(BundlesTest::key)
                    .forEach(used::add);
        }
        assertThat(used).hasSizeGreaterThan(60).isSubsetOf(indonesian.stringPropertyNames());
    }

    @Test
    void every_code_has_words() {
        has("phase", (Object[]) Phase.values());
        has("certificate", (Object[]) CertificateStatus.values());
        has("cohort.status", (Object[]) CohortStatus.values());
        has("level", (Object[]) Level.values());
        has("component", (Object[]) Component.values());
        has("role", (Object[]) Role.values());
        has("error", 400, 403, 404, 405, 500, 503);
    }

    @Test
    void what_is_shipped_is_called_as_it_is_shipped() {
        for (ReferenceEvent event : ShippedReference.events()) {
            switch (event) {
                case CategoryAdded e -> {
                    assertThat(indonesian.getProperty("category." + e.code().code()))
                            .isEqualTo(e.nameId());
                    has("category.short", e.code().code());
                }
                case RegionAdded e ->
                    assertThat(regions.getProperty("region." + e.code().code())).isEqualTo(e.name());
            }
        }
    }

    private void has(String kind, Object... codes) {
        for (Object code : codes) {
            assertThat(indonesian).containsKey(kind + "." + code);
        }
    }

    private static String key(MatchResult found) {
        return IntStream.rangeClosed(1, found.groupCount())
                .mapToObj(found::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> places(Properties bundle, String key) {
        Set<String> places = new TreeSet<>();
        Pattern.compile("\\{\\d}").matcher(bundle.getProperty(key)).results().forEach(at -> places.add(at.group()));
        return places;
    }

    private static Properties bundle(String name) {
        Properties bundle = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(BundlesTest.class.getResourceAsStream(name)), StandardCharsets.UTF_8)) {
            bundle.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bundle;
    }
}
