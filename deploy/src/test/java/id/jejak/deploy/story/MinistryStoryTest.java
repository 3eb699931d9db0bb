package id.jejak.deploy.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The ministry changes the rules, and the districts go by them at once. */
class MinistryStoryTest extends OverHttp {

    @Test
    void adds_a_category_and_a_region_in_which_somebody_is_then_registered() {
        String category =
                "{\"code\":\"PENDAMPING\",\"names\":{\"id\":\"Pendamping\",\"en\":\"Companion\"},\"onePerKecamatan\":false}";
        String region = "{\"code\":\"32.17.17\",\"name\":\"Baru\"}";
        String person = registration(nik(), "32.17.17").replace("TKSK", "PENDAMPING");
        assertThat(post("operator", "/api/v1/workers", person).outcome()).isEqualTo("404 unknown-category");

        assertThat(post("inspector", "/api/v1/categories", category).outcome()).isEqualTo("403 role-not-allowed");
        Reply added = post("ministry", "/api/v1/categories", category);
        assertThat(added.outcome()).isEqualTo("201");
        assertThat(added.id()).isEqualTo("PENDAMPING");
        assertThat(post("ministry2", "/api/v1/categories", category).outcome()).isEqualTo("409 category-exists");
        assertThat(post("operator", "/api/v1/workers", person).outcome()).isEqualTo("404 unknown-region");

        assertThat(post("head", "/api/v1/regions", region).outcome()).isEqualTo("403 role-not-allowed");
        assertThat(post("ministry", "/api/v1/regions", region).outcome()).isEqualTo("201");
        assertThat(post("ministry", "/api/v1/regions", region).outcome()).isEqualTo("409 region-exists");
        assertThat(post("operator", "/api/v1/workers", person).outcome()).isEqualTo("201");
    }

    @Test
    void registers_a_body_names_it_anew_and_licenses_an_assessor_for_a_time() {
        String body = "{\"id\":\"BBPPKS\",\"name\":\"BBPPKS Bandung\",\"from\":\"2018-01-01\"}";
        assertThat(post("panel", "/api/v1/bodies", body).outcome()).isEqualTo("403 role-not-allowed");
        Reply registered = post("ministry", "/api/v1/bodies", body);
        assertThat(registered.outcome()).isEqualTo("201");
        assertThat(registered.header("Location")).isEqualTo("/api/v1/bodies/BBPPKS");
        assertThat(post("ministry", "/api/v1/bodies", body).outcome()).isEqualTo("409 body-exists");
        assertThat(post("ministry", "/api/v1/bodies", "{\"name\":\"Tanpa kode\",\"from\":\"2018-01-01\"}")
                        .outcome())
                .isEqualTo("201");

        String names = "/api/v1/bodies/BBPPKS/names";
        assertThat(post("ministry", names, "{\"name\":\"BBPPKS Lembang\",\"from\":\"2018-06-01\"}")
                        .outcome())
                .isEqualTo("200");
        assertThat(post("ministry", names, "{\"name\":\"BBPPKS\",\"from\":\"2018-05-01\"}")
                        .outcome())
                .isEqualTo("409 version-overlaps");
        String assessors = "/api/v1/bodies/BBPPKS/assessors";
        String licence = "{\"assessorId\":\"assessor\",\"from\":\"2018-01-01\"}";
        assertThat(post("ministry", assessors, licence).outcome()).isEqualTo("200");
        assertThat(post("ministry", assessors, licence).outcome()).isEqualTo("409 version-overlaps");
        assertThat(post("ministry", assessors + "/assessor/end", "{\"on\":\"2018-06-30\"}")
                        .outcome())
                .isEqualTo("200");
        assertThat(post("ministry", "/api/v1/bodies/NOBODY/names", "{\"name\":\"X\",\"from\":\"2018-05-01\"}")
                        .outcome())
                .isEqualTo("404 unknown-body");
        assertThat(post("ministry", "/api/v1/bodies/no%20body/names", "{\"name\":\"X\",\"from\":\"2018-05-01\"}")
                        .outcome())
                .isEqualTo("400 body-invalid");
    }

    @Test
    void adopts_and_repeals_a_version_of_a_scheme() {
        String adoption = "/api/v1/schemes/SDM-UJI/versions/2019/adoption";
        assertThat(post("head", adoption, version("2019-01-01", "")).outcome()).isEqualTo("403 role-not-allowed");
        assertThat(post("ministry", adoption, version("2018-01-01", "")).outcome())
                .isEqualTo("409 retroactive-needs-reason");
        assertThat(post(
                                "ministry",
                                adoption,
                                version("2019-01-01", "")
                                        .replace("\"basis\"", "\"retroactive\":false,\"basis\"")
                                        .replace(DECREE, "null"))
                        .outcome())
                .isEqualTo("409 basis-required");
        assertThat(post("ministry", adoption, version("2019-01-01", "").replace("guideline", "rumour"))
                        .outcome())
                .isEqualTo("400 malformed");
        Reply refused = post("ministry", adoption, version("2019-01-01", "").replace("\"value\":70", "\"value\":170"));
        assertThat(refused.outcome()).isEqualTo("422 version-invalid");
        assertThat(post("ministry", adoption.replace("2019", "2020"), version("2019-01-01", ""))
                        .outcome())
                .isEqualTo("422 version-invalid");
        assertThat(post(
                                "ministry",
                                adoption,
                                version("2019-01-01", "").replace("YEARS\",\"value\":2", "YEARS\",\"value\":\"two\""))
                        .outcome())
                .isEqualTo("422 version-invalid");
        assertThat(post("ministry", adoption, version("2019-01-01", "")).outcome())
                .isEqualTo("200");
        assertThat(post("ministry", adoption, version("2019-01-01", "")).outcome())
                .isEqualTo("409 version-overlaps");
        assertThat(post(
                                "ministry",
                                "/api/v1/schemes/SDM-UJI/versions/2018/adoption",
                                version("2018-01-01", "\"retroactive\":true,\"reason\":\"Kelalaian\",")
                                        .replace("\"2019\"", "\"2018\""))
                        .outcome())
                .isEqualTo("200");

        String repeal = "/api/v1/schemes/SDM-UJI/versions/2019/repeal";
        assertThat(post("ministry", repeal.replace("2019", "1999"), on("2019-06-01", ""))
                        .outcome())
                .isEqualTo("404 unknown-version");
        assertThat(post("ministry", repeal, on("2019-06-01", "")).outcome()).isEqualTo("200");
        assertThat(post("ministry", repeal, on("2019-06-02", "")).outcome()).isEqualTo("409 version-repealed");
    }

    @Test
    void a_cohort_without_a_body_is_answered_as_at_first_whatever_became_of_the_scheme() {
        String versions = "/api/v1/schemes/SDM-ULANG/versions/2018";
        String cohort = "{\"name\":\"Angkatan\",\"region\":\"32.17\",\"scheme\":\"SDM-ULANG\",\"quota\":9,"
                + "\"opensOn\":\"2018-12-01\"}";
        Reply tooEarly = post("head", "/api/v1/cohorts", cohort, "before");
        assertThat(tooEarly.outcome()).isEqualTo("409 scheme-not-in-force");
        String version = version("2018-12-01", "\"retroactive\":true,\"reason\":\"Kelalaian\",");
        assertThat(post("ministry", versions + "/adoption", version.replace("\"2019\"", "\"2018\""))
                        .outcome())
                .isEqualTo("200");
        Reply opened = post("head", "/api/v1/cohorts", cohort, "while");
        assertThat(opened.outcome()).isEqualTo("201");
        assertThat(get("inspector", "/api/v1/events?after=" + (opened.position() - 1))
                        .body())
                .contains("\"body\":\"STKS\"");
        String repeal = on("2018-12-01", "\"retroactive\":true,\"reason\":\"Keliru\"");
        assertThat(post("ministry", versions + "/repeal", repeal).outcome()).isEqualTo("200");

        assertThat(post("head", "/api/v1/cohorts", cohort, "while").body()).isEqualTo(opened.body());
        assertThat(post("head", "/api/v1/cohorts", cohort, "before").body()).isEqualTo(tooEarly.body());
        assertThat(post("head", "/api/v1/cohorts", cohort, "after").outcome()).isEqualTo("409 scheme-not-in-force");
    }

    private static String version(String effectiveFrom, String more) {
        return """
                {%s"version":"2019","effectiveFrom":"%s","legalBasis":[{"kind":"PERMENSOS","number":"16/2017","date":null}],
                 "designatedBody":"STKS","levels":["ASISTEN","GENERALIS"],
                 "legalClasses":{"PSM":{"value":"RELAWAN_SOSIAL","origin":"regulation"}},
                 "pathways":[{"code":"DIRECT_ASSESSMENT","recommendations":["EMPLOYER"],
                  "entry":[{"type":"PRACTICE_YEARS","value":2,"origin":"guideline"},
                           {"type":"TRAINING_KIND","value":"BASIC_TRAINING","origin":"assumption"}],
                  "components":[{"code":"COGNITIVE","weight":{"value":40,"origin":"assumption"},
                   "passMark":{"value":70,"origin":"assumption"},
                   "aspects":[{"code":"KNOWLEDGE","weight":{"value":30,"origin":"guideline"}}]}]}],
                 "validityYears":{"value":5,"origin":"guideline"},
                 "resits":{"max":{"value":2,"origin":"assumption"},"waitDays":{"value":90,"origin":"assumption"}},
                 "appealDays":{"value":30,"origin":"assumption"},
                 "renewal":{"daysBefore":{"value":180,"origin":"assumption"},"daysAfter":{"value":90,"origin":"assumption"}},
                 "basis":%s}""".formatted(more, effectiveFrom, DECREE);
    }
}
