package id.jejak.query.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class CellTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+62", "-5", "@SUM(A1)", "\tx", "\rx", "=", "=cmd|' /C calc'!A0"})
    void a_text_that_a_spreadsheet_would_calculate_is_a_text(String text) {
        assertThat(Cell.of(JSON.valueToTree(text)).text()).startsWith("'");
        assertThat(Cell.of(JSON.valueToTree(List.of(text, "x"))).text()).startsWith("'");
    }

    @Test
    void a_number_stays_one_also_below_nought() {
        assertThat(Cell.of(JSON.valueToTree(-5))).isEqualTo(new Cell("-5", -5L));
        assertThat(Cell.of(JSON.valueToTree("a-5")).text()).isEqualTo("a-5");
    }

    @Test
    void what_no_file_can_hold_is_told_as_unreadable() {
        assertThat(Cell.harmless("a\u0001b\ud800c\r\nd")).isEqualTo("a\uFFFDb\uFFFDc\nd");
        assertThat(Cell.harmless("x".repeat(40_000))).hasSize(32_000);
    }

    @Test
    void a_list_is_told_item_by_item() {
        assertThat(Cell.of(JSON.readTree("[{\"position\":4,\"type\":\"a.b\",\"no\":null},{\"position\":5}]"))
                        .text())
                .isEqualTo("position=4, type=a.b; position=5");
    }

    @Test
    void a_cell_with_commas_quotes_or_lines_is_quoted() {
        assertThat(new String(Csv.line(List.of("a,b", "c\"d", "e\nf", "g")), StandardCharsets.UTF_8))
                .isEqualTo("\"a,b\",\"c\"\"d\",\"e\nf\",g\r\n");
    }
}
