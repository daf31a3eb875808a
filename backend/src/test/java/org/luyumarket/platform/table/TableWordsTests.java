package org.luyumarket.platform.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TableWordsTests {

    @Test
    void aFormulaIsDisarmedAndANumberBelowNothingStaysANumber() {
        assertThat(TableWords.line(Stream.of("-10.01", "0.00", "=1+1", "-1+cmd", "+86", "说\"明\"")))
                .isEqualTo("\"-10.01\",\"0.00\",\"'=1+1\",\"'-1+cmd\",\"'+86\",\"说\"\"明\"\"\"\r\n");
    }
}
