package id.jejak.deploy;

/** Libraries that would report to their makers are told not to, before their classes load. */
final class NoCallsHome {

    private NoCallsHome() {}

    /** Axon's update checker is on by default, and Flyway's telemetry where its Redgate parts are present. */
    static void arrange() {
        System.setProperty("axoniq.update-checker.disabled", "true");
        System.setProperty("REDGATE_DISABLE_TELEMETRY", "true");
    }
}
