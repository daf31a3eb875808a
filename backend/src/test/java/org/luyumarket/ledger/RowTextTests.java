package org.luyumarket.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowTextTests {

    @Test
    void fieldsFollowEachOtherAndNothingIsWhatIsNotThere() {
        String row = new RowText()
                .plain(LocalDate.of(2026, 11, 24))
                .plain(null)
                .text("奉节脐橙")
                .text(null)
                .text("")
                .plain(-5L)
                .toString();

        assertThat(row).isEqualTo("(2026-11-24,,\"奉节脐橙\",,\"\",-5)");
    }

    @Test
    void quotesAndBackslashesAreDoubled() {
        assertThat(new RowText().text("5\" \\ (a, b)").toString()).isEqualTo("(\"5\"\" \\\\ (a, b)\")");
    }

    @Test
    void textsAreAnArrayWithinTheRow() {
        assertThat(new RowText().texts(List.of()).toString()).isEqualTo("(\"{}\")");
        assertThat(new RowText().texts(List.of("a", "b\"\\,")).toString())
                .isEqualTo("(\"{\"\"a\"\",\"\"b\\\\\"\"\\\\\\\\,\"\"}\")");
    }

    @Test
    void whatSeparatesFieldsWhenTheyAreReadBecomesASpace() {
        assertThat(new RowText().text("a\u001db\u001ec\u001fd").toString()).isEqualTo("(\"a b c d\")");
    }
}
