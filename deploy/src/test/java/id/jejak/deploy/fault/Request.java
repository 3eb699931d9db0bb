package id.jejak.deploy.fault;

import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;

/**
 * A command that is sent under one key until it is answered.
 *
 * @param event the type of the event by which one finds it in the log
 * @param subject what is the command's own in that event: no other of that type has it in its payload
 */
record Request(String event, String subject, String account, String path, String body, String key) {

    /** How every NIK here begins. */
    static final String NIKS = "32170117057";

    private static final String DECREE = "{\"kind\":\"SK\",\"number\":\"800/12/2018\",\"date\":\"2018-01-02\"}";

    /** More than any kill and restart takes; a request that hangs for ever would hang the test. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private Request(String event, String subject, String account, String path, String body) {
        this(event, subject, account, path, body, UUID.randomUUID().toString());
    }

    static Request registration(int serial) {
        String name = "Contoh %05d".formatted(serial);
        return new Request(
                "worker.registered", name, "operator", "/api/v1/workers", """
                {"nik":"%s%05d","name":"%s","birthDate":"1970-05-17","sex":"FEMALE",
                 "engagement":{"category":"TKSK","region":"32.17.01","from":"2010-01-01","basis":%s}}""".formatted(NIKS, serial, name, DECREE));
    }

    static Request cohort(String name, int quota) {
        return new Request("cohort.opened", name, "head", "/api/v1/cohorts", """
                {"name":"%s","region":"32.17","scheme":"SDM-KESOS","quota":%d,"opensOn":"2018-02-01"}
                """.formatted(name, quota));
    }

    /** Its event in the log is the cohort's: the worker's own names only the cohort. */
    static Request nomination(String cohort, String worker) {
        return new Request(
                "cohort.seat-taken", worker, "head", "/api/v1/cohorts/" + cohort + "/nominations", """
                {"effectiveOn":"2018-03-01","workerIds":["%s"],"pathway":"DIRECT_ASSESSMENT","level":"ASISTEN"}
                """.formatted(
                                worker));
    }

    /** Told by its kind, which has no other use here. */
    static Request training(String worker, int serial) {
        String kind = "TRAINING_%05d".formatted(serial);
        return new Request(
                "training.recorded", kind, "operator", "/api/v1/workers/" + worker + "/trainings", """
                {"kind":"%s","hours":8,"from":"2018-01-08"}""".formatted(kind));
    }

    /** Whether the answer's id is that of a new stream. */
    boolean makesStream() {
        return event.equals("worker.registered") || event.equals("cohort.opened");
    }

    HttpRequest to(int port) {
        return posted(port).header("Idempotency-Key", key).build();
    }

    /** To be sent once only. */
    HttpRequest withoutKeyTo(int port) {
        return posted(port).build();
    }

    private HttpRequest.Builder posted(int port) {
        return authorized(port, account, path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    static HttpRequest get(int port, String account, String path) {
        return authorized(port, account, path).build();
    }

    private static HttpRequest.Builder authorized(int port, String account, String path) {
        byte[] login = (account + ":" + Application.PASSWORD).getBytes(StandardCharsets.UTF_8);
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(PATIENCE)
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(login));
    }
}
