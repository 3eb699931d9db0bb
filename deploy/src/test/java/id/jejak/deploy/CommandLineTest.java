package id.jejak.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CommandLineTest {

    @Test
    void turns_flags_into_properties() {
        assertThat(CommandLine.toProperties("--port=9000", "--data", "/tmp/x", "--no-sample"))
                .containsExactly("--server.port=9000", "--jejak.data=/tmp/x", "--jejak.sample=false");
    }

    @Test
    void keeps_a_database_url_whole() {
        assertThat(CommandLine.toProperties("--database-url=jdbc:postgresql://db/jejak?user=a&password=b=c"))
                .containsExactly("--jejak.database-url=jdbc:postgresql://db/jejak?user=a&password=b=c");
    }

    @Test
    void refuses_what_it_does_not_know() {
        assertThatThrownBy(() -> CommandLine.toProperties("--prot=1")).hasMessage("Unknown flag: --prot");
        assertThatThrownBy(() -> CommandLine.toProperties("--data")).hasMessage("No value for --data");
        assertThatThrownBy(() -> CommandLine.toProperties("--port=http")).hasMessage("Not a port: http");
    }
}
