package org.luyumarket.storefront.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** All forms, and what was asked for in the background; {@code seesMonths} is for those who may see how far months are signed. */
public record ReportIndex(String month, List<FormLink> forms, List<ExportRow> exports, boolean seesMonths) {

    /** A form, what it tells, and where it is. */
    public record FormLink(String title, String about, String address) {}

    /** A file that is being written or was; {@code percent} only while it is, {@code address} only after. */
    public record ExportRow(
            String title,
            String file,
            String asked,
            Badge state,
            @Nullable Integer percent,
            String size,
            @Nullable String address) {}
}
