package org.luyumarket.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTests {

    @Test
    void spacesAroundItAndTheCaseOfTheDomainDoNotMatter() {
        assertThat(MailAddress.read(" Li.Si+shop@Example.COM ")).contains(new MailAddress("Li.Si+shop@example.com"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "李四",
                "li@",
                "@example.com",
                "li@example",
                "li..si@example.com",
                ".li@example.com",
                "li si@example.com",
                "li@exa_mple.com",
                "li@-example.com",
                "li@example.com\r\nBcc: all@example.com",
                "\"li\"@example.com",
                "li@example.com,si@example.com"
            })
    void whatNothingCanBeSentToIsNone(String text) {
        assertThat(MailAddress.read(text)).isEmpty();
    }

    @Test
    void noAddressIsLongerThanMailCanBeSentTo() {
        String domain = "a23456789.".repeat(24) + "com";

        assertThat(MailAddress.read("li123@" + domain)).isPresent();
        assertThat(MailAddress.read("li@" + "a23456789.".repeat(26) + "com")).isEmpty();
    }

    @Test
    void itsOwnerKnowsItByItsBeginning() {
        assertThat(new MailAddress("lisi@example.com").masked()).isEqualTo("li***@example.com");
        assertThat(new MailAddress("l@example.com").masked()).isEqualTo("***@example.com");
    }
}
