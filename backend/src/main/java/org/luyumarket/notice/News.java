package org.luyumarket.notice;

import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.notice.Notice.Kind;
import org.luyumarket.platform.DivisionCode;

/** A notice on its way to its audience; told twice it is one notice. */
record News(String audience, Kind kind, String subject, String detail) {

    private static final String PERSON = "person:";

    static String person(UUID id) {
        return PERSON + id;
    }

    /** The staff of a county. */
    static String county(DivisionCode code) {
        return "county:" + code;
    }

    /** What somebody is told as. */
    static String[] audiences(Person reader) {
        return Stream.of(
                        Stream.of(person(reader.id())),
                        Stream.ofNullable(reader.supplierId()).map(News::supplier),
                        reader.limitedTo().map(News::county).stream())
                .flatMap(audiences -> audiences)
                .toArray(String[]::new);
    }

    /** Whom alone it is for; null for what several are told. */
    @Nullable
    UUID onePerson() {
        return audience.startsWith(PERSON) ? UUID.fromString(audience.substring(PERSON.length())) : null;
    }

    boolean isForStaff() {
        return audience.startsWith("county:");
    }

    static String supplier(String id) {
        return "supplier:" + id;
    }
}
