package org.luyumarket.platform.table;

import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Worksheet;

/** How every sheet looks: a head that stays in sight, and as wide as a page of A4. */
final class SheetLook {

    private static final String HEAD = "F3E7D3";

    private SheetLook() {}

    static void dress(Worksheet sheet, int columns) {
        sheet.range(0, 0, 0, columns - 1).style().bold().fillColor(HEAD).set();
        sheet.freezePane(0, 1);
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }
}
