package org.luyumarket.portal.shop;

import org.luyumarket.notice.LetterWriter;
import org.luyumarket.platform.PublicAddress;
import org.luyumarket.platform.message.Mail;
import org.luyumarket.storefront.Texts;
import org.springframework.stereotype.Component;

/** Writes letters in the words of the pages, with the page that each is about. */
@Component
class NoticeLetters implements LetterWriter {

    private final PublicAddress address;

    NoticeLetters(PublicAddress address) {
        this.address = address;
    }

    @Override
    public Mail notice(Letter letter) {
        Texts texts = Texts.of(letter.to().language());
        String subject = NoticePages.subject(letter.subject());
        String words = texts.get(
                "notice." + letter.kind(), subject, NoticePages.detail(letter.kind(), letter.detail(), texts));
        String page = NoticePages.address(letter.kind(), subject, letter.asStaff());
        return new Mail(
                letter.to().address(),
                texts.get("letter.subject", words),
                words,
                address.of(page.isEmpty() ? NoticePages.ADDRESS : page),
                new Mail.Leave(texts.get("letter.leave"), letter.leave()),
                letter.to().person());
    }

    @Override
    public Mail code(Addressee to, String code) {
        Texts texts = Texts.of(to.language());
        return new Mail(
                to.address(),
                texts.get("letter.code.subject"),
                texts.get("letter.code", code),
                null,
                null,
                to.person());
    }
}
