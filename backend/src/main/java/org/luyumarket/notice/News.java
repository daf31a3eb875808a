package org.luyumarket.notice;

import java.util.UUID;
import org.luyumarket.notice.Notice.Kind;
import org.luyumarket.platform.DivisionCode;

/** A notice on its way to its audience; told twice it is one notice. */
record News(String audience, Kind kind, String subject, String detail) {

    static String person(UUID id) {
        return "person:" + id;
    }

    /** The staff of a county. */
    static String county(DivisionCode code) {
        return "county:" + code;
    }

    static String supplier(String id) {
        return "supplier:" + id;
    }
}
