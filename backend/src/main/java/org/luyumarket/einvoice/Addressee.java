package org.luyumarket.einvoice;

import org.luyumarket.platform.CreditCode;
import org.luyumarket.platform.FieldChecks;
import org.luyumarket.platform.MailAddress;

/** To whom an invoice is made out, and the mail address it is sent to; a person needs neither title nor taxpayer's number. */
public record Addressee(Kind kind, String title, String taxpayerId, String mail) {

    private static final int LONGEST_TITLE = 100;
    private static final String NOBODY = "个人";

    /** Who it is for. */
    public enum Kind {
        PERSONAL,
        COMPANY
    }

    /** As it is kept: a person's number is nobody's business, and a code is written in capitals. */
    public static Addressee of(Kind kind, String title, String taxpayerId, String mail) {
        boolean company = kind == Kind.COMPANY;
        String name = title.strip();
        return new Addressee(
                kind,
                company || !name.isEmpty() ? name : NOBODY,
                company ? CreditCode.read(taxpayerId).map(CreditCode::value).orElse(taxpayerId.strip()) : "",
                MailAddress.read(mail).map(MailAddress::value).orElse(mail.strip()));
    }

    /** Notes what is wrong with it under names that begin with this, such as {@code einvoice.}. */
    public FieldChecks check(FieldChecks checks, String prefix) {
        checks.text(prefix + "title", title, LONGEST_TITLE)
                .check(MailAddress.read(mail).isPresent(), prefix + "mail", "mail-address");
        return kind == Kind.COMPANY ? checks.check(isRightCode(), prefix + "taxpayerId", "taxpayer-id") : checks;
    }

    private boolean isRightCode() {
        return CreditCode.read(taxpayerId).filter(CreditCode::isChecked).isPresent();
    }
}
