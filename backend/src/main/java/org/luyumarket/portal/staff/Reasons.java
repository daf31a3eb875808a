package org.luyumarket.portal.staff;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Why an entry does not count, in the words of the ledger. */
@Component
class Reasons {

    private final MessageSource messages;

    Reasons(MessageSource messages) {
        this.messages = messages;
    }

    List<String> inWords(List<String> codes, Locale language) {
        return codes.stream()
                .map(code -> String.valueOf(messages.getMessage("ledger.reason." + code, null, code, language)))
                .toList();
    }
}
