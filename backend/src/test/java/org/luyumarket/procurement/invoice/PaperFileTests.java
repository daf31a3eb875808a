package org.luyumarket.procurement.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaperFileTests {

    @Test
    void whatAFileIsIsReadFromItsContent() throws IOException {
        assertThat(PaperFile.of(bytes("%PDF-1.7 …")).type()).isEqualTo("application/pdf");
        assertThat(PaperFile.of(zip("OFD.xml")).extension()).isEqualTo("ofd");
        assertThat(PaperFile.of(bytes("<?xml version=\"1.0\"?><EInvoice><No>1</No></EInvoice>"))
                        .type())
                .isEqualTo("application/xml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "MZ not a paper",
                "<EInvoice><No>",
                "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>",
                "<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>"
            })
    void anythingElseIsRefused(String content) {
        assertThatThrownBy(() -> PaperFile.of(bytes(content))).isInstanceOf(InvoicePaperRefused.class);
    }

    @Test
    void aZipWithoutAnInvoiceIsRefused() throws IOException {
        byte[] zip = zip("[Content_Types].xml");

        assertThatThrownBy(() -> PaperFile.of(zip)).hasMessage("invoice-paper-wrong-type");
    }

    @Test
    void moreThanTenMegabytesAreRefused() {
        assertThatThrownBy(() -> PaperFile.of(new byte[PaperFile.LARGEST + 1])).hasMessage("invoice-paper-too-large");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(String entry) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(content)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(bytes("<ofd:OFD/>"));
            zip.closeEntry();
        }
        return content.toByteArray();
    }
}
