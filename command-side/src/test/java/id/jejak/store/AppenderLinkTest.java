package id.jejak.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

class AppenderLinkTest {

    private final FaultySource own = new FaultySource(TestDatabase.source());
    private final AppenderLink link = new AppenderLink(own);

    @Test
    void a_backend_that_could_not_be_ended_is_the_one_to_be_ended_next_time() throws Exception {
        int former = backend(link.open());
        own.deafToClose = true;
        own.failingEnds.set(2);
        for (int tries = 0; tries < 2; tries++) {
            assertThatThrownBy(link::reopen).isInstanceOf(SQLException.class).hasMessage("on purpose");
        }
        assertThat(running(former)).isEqualTo("1");

        int latter = backend(link.reopen());

        assertThat(running(former)).isEqualTo("0");
        assertThat(running(latter)).isEqualTo("1");
        own.deafToClose = false;
        link.discard();
    }

    private static int backend(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select pg_backend_pid()")) {
            row.next();
            return row.getInt(1);
        }
    }

    private static String running(int backend) {
        return TestDatabase.ask(TestDatabase.source(), "select count(*) from pg_stat_activity where pid = " + backend);
    }
}
