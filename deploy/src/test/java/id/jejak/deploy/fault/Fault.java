package id.jejak.deploy.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** What is killed. */
enum Fault {
    APPLICATION,
    DATABASE,
    BOTH;

    /**
     * Kills it while requests are on their way; what is killed is dead when this returns, and the other is not.
     *
     * @return the requests that had been sent and not been answered at that moment
     */
    List<Attempt> strike(Application jejak, Load load, int onTheirWay) throws IOException, InterruptedException {
        DatabaseServer database = jejak.database().orElseThrow();
        List<Attempt> before = load.awaitOnTheirWay(onTheirWay);
        if (this != DATABASE) {
            jejak.kill();
        }
        if (this != APPLICATION) {
            database.kill();
        }
        List<Attempt> unanswered = before.stream()
                .filter(attempt -> attempt.end != Attempt.End.ANSWERED)
                .toList();
        if (this != DATABASE) {
            assertThat(jejak.awaitEnd()).isEqualTo(128 + 9);
        }
        if (this != APPLICATION) {
            await("the database is dead").atMost(Duration.ofSeconds(30)).until(() -> !database.runs());
        }
        assertThat(jejak.process().isAlive()).isEqualTo(this == DATABASE);
        assertThat(database.runs()).isEqualTo(this == APPLICATION);
        return this == DATABASE ? unanswered : cutOff(unanswered);
    }

    /** A few may still have been answered while the process died; nobody answers the others any more. */
    private static List<Attempt> cutOff(List<Attempt> attempts) {
        await("all have ended")
                .atMost(Duration.ofMinutes(1))
                .until(() -> attempts.stream().allMatch(attempt -> attempt.end != null));
        return attempts.stream()
                .filter(attempt -> attempt.end == Attempt.End.CUT_OFF)
                .toList();
    }
}
