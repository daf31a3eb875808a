package org.luyumarket.ledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryCsvTests {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+86", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void whatASpreadsheetWouldCalculateStaysText(String trap) {
        assertThat(EntryCsv.text(trap)).isEqualTo("\"'" + trap + "\"");
    }

    @Test
    void quotesAndCommasStayInTheirCell() {
        assertThat(EntryCsv.text("奉节\"脐橙\", 一等")).isEqualTo("\"奉节\"\"脐橙\"\", 一等\"");
    }

    @Test
    void whatIsUnknownIsAnEmptyCell() {
        assertThat(EntryCsv.text(null)).isEqualTo("\"\"");
    }
}
