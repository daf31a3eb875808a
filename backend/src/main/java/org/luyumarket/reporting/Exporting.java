package org.luyumarket.reporting;

import org.luyumarket.identity.AuditedAction;
import org.luyumarket.platform.DivisionCode;

/** How a form that is taken out is called, as a file and in the audit trail. */
final class Exporting {

    private Exporting() {}

    static AuditedAction of(FormRequest request, FileFormat format) {
        return new AuditedAction("report.exported", fileName(request, format), name(request) + " " + format);
    }

    static String fileName(FormRequest request, FileFormat format) {
        return name(request) + "." + format.extension();
    }

    private static String name(FormRequest request) {
        DivisionCode county = request.county();
        String months = request.isOneMonth() ? request.to().toString() : request.from() + "-to-" + request.to();
        return "%s-%s%s".formatted(request.form().code(), months, county == null ? "" : "-" + county);
    }
}
