package id.jejak.deploy.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** One worker's way to a certificate, and at each step those who may not and what cannot be yet. */
class CertificationStoryTest extends OverHttp {

    @Test
    void leads_a_worker_from_registration_to_a_certificate_and_refuses_everybody_else_on_the_way() {
        String cohort = opensACohort();
        String worker = registersAWorker();
        nominates(cohort, worker);
        recommendsAndScreens(worker);
        assesses(worker);
        String number = decidesAndIssues(worker);
        suspendsReinstatesAndAnnuls(number);
    }

    private String opensACohort() {
        String body = """
                {"name":"Angkatan I","region":"32.17","scheme":"SDM-KESOS","quota":2,"opensOn":"2018-02-01"}""";
        assertThat(post("operator", "/api/v1/cohorts", body).outcome()).isEqualTo("403 role-not-allowed");
        assertThat(post("head", "/api/v1/cohorts", body.replace("32.17", "32.73"))
                        .outcome())
                .isEqualTo("403 region-out-of-scope");
        assertThat(post("head", "/api/v1/cohorts", body.replace("2018-02-01", "2017-02-01"))
                        .outcome())
                .isEqualTo("409 scheme-not-in-force");
        Reply opened = post("head", "/api/v1/cohorts", body);
        assertThat(opened.outcome()).isEqualTo("201");
        assertThat(opened.header("Location")).isEqualTo("/api/v1/cohorts/" + opened.id());
        assertThat(opened.header("Jejak-Position")).isEqualTo(String.valueOf(opened.position()));

        String session =
                on("2018-02-01", "\"component\":\"COGNITIVE\",\"heldOn\":\"2018-07-02\",\"place\":\"Lembang\"");
        String cohort = "/api/v1/cohorts/" + opened.id();
        assertThat(post("head", cohort + "/sessions", session).outcome()).isEqualTo("403 role-not-allowed");
        assertThat(post("secretariat", cohort + "/sessions", session).outcome()).isEqualTo("200");
        assertThat(post("head", cohort + "/quota", "{\"quota\":1}").outcome()).isEqualTo("409 basis-required");
        assertThat(post("head", cohort + "/quota", on("2018-02-02", "\"quota\":1"))
                        .outcome())
                .isEqualTo("200");
        return opened.id();
    }

    private String registersAWorker() {
        String nik = nik();
        assertThat(post("head", "/api/v1/workers", registration(nik)).outcome()).isEqualTo("403 role-not-allowed");
        assertThat(post("operator2", "/api/v1/workers", registration(nik)).outcome())
                .isEqualTo("403 region-out-of-scope");
        Reply registered = post("operator", "/api/v1/workers", registration(nik));
        assertThat(registered.outcome()).isEqualTo("201");
        assertThat(registered.header("Location")).isEqualTo("/api/v1/workers/" + registered.id());
        assertThat(post("operator", "/api/v1/workers", registration(nik)).outcome())
                .isEqualTo("409 nik-already-registered");

        String worker = "/api/v1/workers/" + registered.id();
        String second = on("2018-01-02", "\"category\":\"PSM\",\"region\":\"32.17.02\",\"from\":\"2018-01-02\"");
        assertThat(post("operator2", worker + "/engagements", second).outcome()).isEqualTo("403 region-out-of-scope");
        Reply started = post("operator", worker + "/engagements", second);
        assertThat(started.outcome()).isEqualTo("201");
        String engagement = worker + "/engagements/" + started.id();
        String terms = on("2018-01-02", "\"from\":\"2018-01-02\",\"role\":\"PETUGAS\",\"monthlyAmount\":500000");
        assertThat(post("operator", engagement + "/terms", terms).outcome()).isEqualTo("200");
        String end = on("2018-01-31", "\"on\":\"2018-01-31\"");
        assertThat(post("operator2", engagement + "/end", end).outcome()).isEqualTo("403 region-out-of-scope");
        assertThat(post("operator", engagement + "/end", end).outcome()).isEqualTo("200");
        String training = "{\"kind\":\"BASIC_TRAINING\",\"hours\":40,\"from\":\"2018-01-08\",\"to\":\"2018-01-12\"}";
        assertThat(post("operator", worker + "/trainings", training).outcome()).isEqualTo("201");
        return registered.id();
    }

    private void nominates(String cohort, String worker) {
        String nominations = "/api/v1/cohorts/" + cohort + "/nominations";
        String body =
                "{\"effectiveOn\":\"2018-03-01\",\"workerIds\":[\"%s\"],\"pathway\":\"%s\",\"level\":\"GENERALIS\"}";
        String wanted = body.formatted(worker, "DIRECT_ASSESSMENT");
        assertThat(post("operator", nominations, wanted).outcome()).isEqualTo("403 role-not-allowed");
        assertThat(item(post("head", nominations, body.formatted(worker, "BY_LOTTERY"))))
                .isEqualTo("REFUSED pathway-not-open");
        String elsewhere = post("operator2", "/api/v1/workers", registration(nik(), "32.73.01"))
                .id();
        assertThat(item(post("head", nominations, body.formatted(elsewhere, "DIRECT_ASSESSMENT"))))
                .isEqualTo("REFUSED region-out-of-scope");
        assertThat(item(post("head", nominations, wanted))).isEqualTo("NOMINATED ");
        assertThat(item(post("head", nominations, wanted))).isEqualTo("REFUSED case-already-open");
        assertThat(item(post("head", nominations, body.formatted(registered(), "DIRECT_ASSESSMENT"))))
                .isEqualTo("REFUSED quota-exhausted");

        assertThat(post("operator", "/api/v1/workers/" + worker + "/withdrawal", "{}")
                        .outcome())
                .isEqualTo("403 role-not-allowed");
        assertThat(post("head", "/api/v1/workers/" + worker + "/withdrawal", on("2018-03-02", ""))
                        .outcome())
                .isEqualTo("200");
        assertThat(item(post("head", nominations, wanted.replace("2018-03-01", "2018-03-02"))))
                .isEqualTo("NOMINATED ");
    }

    private static String item(Reply reply) {
        assertThat(reply.outcome()).isEqualTo("200");
        var item = reply.json().path("items").path(0);
        return item.path("outcome").asString() + " " + item.path("code").asString("");
    }

    private void recommendsAndScreens(String id) {
        String worker = "/api/v1/workers/" + id;
        String employer = on("2018-03-05", "\"kind\":\"EMPLOYER\",\"by\":\"Kepala Bidang\"");
        assertThat(post("head", worker + "/recommendations", employer).outcome())
                .isEqualTo("403 role-not-allowed");
        assertThat(post("operator2", worker + "/recommendations", employer).outcome())
                .isEqualTo("403 region-out-of-scope");
        assertThat(post("operator", worker + "/recommendations", employer).outcome())
                .isEqualTo("200");
        assertThat(post("operator", worker + "/recommendations", employer).outcome())
                .isEqualTo("409 already-recommended");

        String admitted = on("2018-03-10", "\"outcome\":\"ADMITTED\"");
        assertThat(post("secretariat", worker + "/screening", admitted).outcome())
                .isEqualTo("409 recommendation-missing");
        String returned = on("2018-03-06", "\"outcome\":\"RETURNED\",\"missing\":[\"PROFESSION\"]");
        assertThat(post("secretariat", worker + "/screening", returned).outcome())
                .isEqualTo("200");
        String profession = on("2018-03-08", "\"kind\":\"PROFESSION\",\"by\":\"assessor2\"");
        assertThat(post("operator", worker + "/recommendations", profession).outcome())
                .isEqualTo("200");
        assertThat(post("panel", worker + "/screening", admitted).outcome()).isEqualTo("403 role-not-allowed");
        assertThat(post("secretariat", worker + "/screening", on("2018-03-01", "\"outcome\":\"ADMITTED\""))
                        .outcome())
                .isEqualTo("409 effective-out-of-order");
        assertThat(post("assessor", worker + "/scores", score("COGNITIVE", 80)).outcome())
                .as("whoever is not assigned is not told the phase")
                .isEqualTo("403 assessor-not-assigned");
        assertThat(post("secretariat", worker + "/scores", score("COGNITIVE", 80))
                        .outcome())
                .isEqualTo("409 wrong-phase");
        assertThat(post("secretariat", worker + "/screening", admitted).outcome())
                .isEqualTo("200");
        assertThat(post("secretariat", worker + "/screening", admitted).outcome())
                .isEqualTo("409 wrong-phase");
    }

    private void assesses(String id) {
        String worker = "/api/v1/workers/" + id;
        String assign = on("2018-04-01", "\"assessorId\":\"%s\"");
        assertThat(post("head", worker + "/assessors", assign.formatted("assessor"))
                        .outcome())
                .isEqualTo("403 role-not-allowed");
        assertThat(post("secretariat", worker + "/assessors", assign.formatted("head"))
                        .outcome())
                .isEqualTo("409 assessor-not-licensed");
        assertThat(post("secretariat", worker + "/assessors", assign.formatted("assessor2"))
                        .outcome())
                .isEqualTo("409 conflict-of-interest");
        assertThat(post("secretariat", worker + "/assessors", assign.formatted("assessor"))
                        .outcome())
                .isEqualTo("200");
        assertThat(post("secretariat", worker + "/assessors", assign.formatted("panel2"))
                        .outcome())
                .isEqualTo("200");

        String attended = "{\"component\":\"COGNITIVE\",\"heldOn\":\"2018-07-02\",\"present\":true}";
        assertThat(post("operator", worker + "/attendance", attended).outcome()).isEqualTo("403 role-not-allowed");
        assertThat(post("secretariat", worker + "/attendance", attended).outcome())
                .isEqualTo("200");
        assertThat(post("head", worker + "/withdrawal", on("2018-07-03", "")).outcome())
                .isEqualTo("409 wrong-phase");

        assertThat(post("panel", worker + "/scores", score("COGNITIVE", 80)).outcome())
                .isEqualTo("403 role-not-allowed");
        assertThat(post("assessor2", worker + "/scores", score("COGNITIVE", 80)).outcome())
                .isEqualTo("403 assessor-not-assigned");
        assertThat(post("assessor", worker + "/scores", score("INTERVIEW", 80)).outcome())
                .isEqualTo("409 component-not-in-scheme");
        assertThat(post("assessor", worker + "/scores", score("COGNITIVE", 101)).outcome())
                .isEqualTo("409 score-out-of-range");
        assertThat(post("assessor", worker + "/scores", score("COGNITIVE", 80)).outcome())
                .isEqualTo("200");
        assertThat(post("assessor", worker + "/scores", score("COGNITIVE", 81)).outcome())
                .isEqualTo("409 already-scored");
        String competent = on("2018-07-10", "\"outcome\":\"COMPETENT\"");
        assertThat(post("assessor", worker + "/recommended-outcome", competent).outcome())
                .isEqualTo("409 assessment-incomplete");
        assertThat(post("panel2", worker + "/scores", score("PRACTICAL", 60)).outcome())
                .isEqualTo("200");
        assertThat(post("secretariat", worker + "/scores", score("PORTFOLIO", 90))
                        .outcome())
                .isEqualTo("200");
        assertThat(post("panel", worker + "/decision", competent).outcome()).isEqualTo("409 wrong-phase");
        assertThat(post("panel", worker + "/recommended-outcome", competent).outcome())
                .isEqualTo("403 role-not-allowed");
        assertThat(post("assessor", worker + "/recommended-outcome", competent).outcome())
                .isEqualTo("200");
    }

    private static String score(String component, int points) {
        return "{\"component\":\"%s\",\"score\":%d,\"heldOn\":\"2018-07-02\"}".formatted(component, points);
    }

    private String decidesAndIssues(String id) {
        String worker = "/api/v1/workers/" + id;
        String competent = on("2018-07-20", "\"outcome\":\"COMPETENT\"");
        String issue = on("2018-08-01", "\"level\":\"GENERALIS\"");
        assertThat(post("assessor", worker + "/decision", competent).outcome()).isEqualTo("403 role-not-allowed");
        assertThat(post("panel2", worker + "/decision", competent).outcome()).isEqualTo("409 four-eyes");
        assertThat(post("panel", worker + "/certificates", issue).outcome()).isEqualTo("409 not-competent");
        assertThat(post("panel", worker + "/decision", competent).outcome())
                .as("a component is under its pass mark")
                .isEqualTo("409 reason-required");
        assertThat(post(
                                "panel",
                                worker + "/decision",
                                on("2018-07-20", "\"outcome\":\"COMPETENT\",\"reason\":\"Pengalaman lapangan\""))
                        .outcome())
                .isEqualTo("200");
        assertThat(post("secretariat", worker + "/resit", on("2018-07-21", "")).outcome())
                .isEqualTo("409 wrong-phase");

        assertThat(post("secretariat", worker + "/certificates", issue).outcome())
                .isEqualTo("403 role-not-allowed");
        assertThat(post("panel", worker + "/certificates", "{\"effectiveOn\":\"2018-08-01\"}")
                        .outcome())
                .isEqualTo("409 basis-required");
        Reply issued = post("panel", worker + "/certificates", issue);
        assertThat(issued.outcome()).isEqualTo("201");
        assertThat(issued.id()).matches("STKS-2018-[0-9A-Z]{10}");
        assertThat(issued.header("Location")).isEqualTo("/api/v1/certificates/" + issued.id());
        assertThat(post("panel", worker + "/certificates", issue).outcome()).isEqualTo("409 not-competent");
        return issued.id();
    }

    private void suspendsReinstatesAndAnnuls(String number) {
        String certificate = "/api/v1/certificates/" + number;
        String ground = "\"ground\":\"Pengaduan\"";
        assertThat(post("secretariat", certificate + "/suspension", on("2018-09-01", ground))
                        .outcome())
                .isEqualTo("403 role-not-allowed");
        assertThat(post("panel", "/api/v1/certificates/STKS-2018-NONE/suspension", on("2018-09-01", ground))
                        .outcome())
                .isEqualTo("404 unknown-certificate");
        assertThat(post("panel", "/api/v1/certificates/no_number/suspension", on("2018-09-01", ground))
                        .outcome())
                .isEqualTo("400 certificate-number-malformed");
        assertThat(post("panel", certificate + "/reinstatement", on("2018-09-01", ground))
                        .outcome())
                .isEqualTo("409 certificate-not-suspended");
        assertThat(post("panel", certificate + "/suspension", on("2018-07-31", ground))
                        .outcome())
                .isEqualTo("409 period-invalid");
        Reply suspended = post("panel", certificate + "/suspension", on("2018-09-01", ground));
        assertThat(suspended.outcome()).isEqualTo("200");
        assertThat(suspended.id()).isEqualTo(number);
        assertThat(post("panel", certificate + "/reinstatement", on("2018-10-01", ground))
                        .outcome())
                .isEqualTo("200");
        assertThat(post("panel", certificate + "/revocation", on("2018-11-01", ground))
                        .outcome())
                .isEqualTo("200");
        assertThat(post("panel", certificate + "/annulment", on("2018-12-01", ground))
                        .outcome())
                .isEqualTo("200");
        assertThat(post("panel", certificate + "/annulment", on("2018-12-02", ground))
                        .outcome())
                .isEqualTo("409 certificate-not-valid");
    }
}
