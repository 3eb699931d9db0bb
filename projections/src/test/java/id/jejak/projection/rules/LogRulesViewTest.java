package id.jejak.projection.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.body.BodyId;
import id.jejak.body.event.BodyRegistered;
import id.jejak.body.event.BodyRenamed;
import id.jejak.projection.TestLog;
import id.jejak.projection.rules.view.NamedBody;
import id.jejak.projection.rules.view.RulesView;
import id.jejak.reference.Category;
import id.jejak.reference.Region;
import id.jejak.reference.event.RegionAdded;
import id.jejak.rules.ShippedReference;
import id.jejak.rules.ShippedSchemes;
import id.jejak.scheme.SchemeCode;
import id.jejak.scheme.SchemeVersion;
import id.jejak.scheme.event.SchemeVersionRepealed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LogRulesViewTest {

    private static final long NOW = Long.MAX_VALUE;
    private static final LocalDate DAY = LocalDate.of(2018, 6, 1);
    private static final LocalDate RENAMED = LocalDate.of(2019, 7, 9);
    private static final BodyId STKS = new BodyId("STKS");

    private TestLog log;
    private RulesView rules;
    private long beforeTheRepeal;

    @BeforeAll
    void write() {
        log = TestLog.open();
        rules = new LogRulesView(log.store());
        log.append("reference:id", ShippedReference.events());
        log.append("body:STKS", List.of(new BodyRegistered(STKS, "STKS Bandung", LocalDate.of(2012, 1, 1))));
        log.append("scheme:SDM-KESOS", ShippedSchemes.events());
        log.append("body:STKS", List.of(new BodyRenamed("Poltekesos Bandung", RENAMED)));
        beforeTheRepeal = log.head();
        log.append("scheme:SDM-KESOS", List.of(new SchemeVersionRepealed(ShippedSchemes.SDM_KESOS, "2017", RENAMED)));
    }

    @AfterAll
    void close() {
        log.close();
    }

    @Test
    void a_scheme_has_the_version_of_the_day_as_known_at_the_position() {
        assertThat(version("SDM-KESOS", DAY, NOW)).contains("2017");
        assertThat(version("SDM-KESOS", LocalDate.of(2017, 12, 31), NOW)).isEmpty();
        assertThat(version("SDM-KESOS", RENAMED, NOW)).isEmpty();
        assertThat(version("SDM-KESOS", RENAMED, beforeTheRepeal)).contains("2017");
        assertThat(version("SDM-KESOS", DAY, 1)).isEmpty();
        assertThat(version("SDM-LAIN", DAY, NOW)).isEmpty();
        assertThat(rules.scheme(ShippedSchemes.SDM_KESOS, DAY, NOW).position()).isEqualTo(log.head());
    }

    private Optional<String> version(String code, LocalDate on, long knownAt) {
        return rules.scheme(new SchemeCode(code), on, knownAt).value().map(SchemeVersion::version);
    }

    @Test
    void a_body_has_the_name_of_the_day_and_the_days_of_the_name() {
        NamedBody first = new NamedBody(STKS, "STKS Bandung", LocalDate.of(2012, 1, 1), RENAMED.minusDays(1));
        assertThat(rules.body(STKS, RENAMED.minusDays(1), NOW).value()).contains(first);
        assertThat(rules.body(STKS, RENAMED, NOW).value())
                .contains(new NamedBody(STKS, "Poltekesos Bandung", RENAMED, null));
        assertThat(rules.body(STKS, RENAMED, beforeTheRepeal - 1).value())
                .as("its renaming was not known yet")
                .contains(new NamedBody(STKS, "STKS Bandung", LocalDate.of(2012, 1, 1), null));
        assertThat(rules.body(STKS, LocalDate.of(2011, 12, 31), NOW).value())
                .as("before its first name: under that")
                .contains(first);
        assertThat(rules.body(STKS, DAY, 1).value()).as("it was not known yet").isEmpty();
        assertThat(rules.body(new BodyId("NOBODY"), DAY, NOW).value()).isEmpty();
    }

    @Test
    void a_code_is_known_that_was_added_or_lies_where_nobody_has_listed_the_parts() {
        assertThat(rules.knows(new Category("TKSK"))).isTrue();
        assertThat(rules.knows(new Category("XYZ"))).isFalse();
        assertThat(rules.knows(new Region("32"))).isTrue();
        assertThat(rules.knows(new Region("32.17.16"))).isTrue();
        assertThat(rules.knows(new Region("32.17.17"))).isFalse();
        assertThat(rules.knows(new Region("32.17.16.2001"))).isTrue();
        assertThat(rules.knows(new Region("32.73.05"))).isTrue();
        assertThat(rules.knows(new Region("51"))).isFalse();
    }

    @Test
    void a_code_is_known_as_soon_as_it_is_added_and_so_is_what_holds_it() {
        assertThat(rules.knows(new Region("33.74.01"))).isFalse();
        log.append("reference:id", List.of(new RegionAdded(new Region("33.74.01"), "Contoh", DAY)));
        assertThat(rules.knows(new Region("33.74.01"))).isTrue();
        assertThat(rules.knows(new Region("33.74"))).isTrue();
        assertThat(rules.knows(new Region("33"))).isTrue();
        assertThat(rules.knows(new Region("33.74.02"))).isFalse();
    }
}
