package org.luyumarket.notice;

import java.net.URI;
import java.util.Locale;
import java.util.UUID;
import org.luyumarket.notice.Notice.Kind;
import org.luyumarket.platform.MailAddress;
import org.luyumarket.platform.message.Mail;

/** Puts notices into letters, in the language of who reads them; whoever knows texts and pages does it. */
public interface LetterWriter {

    Mail notice(Letter letter);

    Mail code(Addressee to, String code);

    /** Who is written to, where and in which language. */
    record Addressee(UUID person, MailAddress address, Locale language) {}

    /** A notice for somebody, as staff or not, and the address that ends letters about its topic. */
    record Letter(Addressee to, Kind kind, String subject, String detail, boolean asStaff, URI leave) {}
}
