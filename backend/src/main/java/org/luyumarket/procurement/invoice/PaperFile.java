package org.luyumarket.procurement.invoice;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** An issued invoice as a file; what it is, is read from its content and never from its name. */
public final class PaperFile {

    public static final int LARGEST = 10 * 1024 * 1024;

    private static final String PDF = "application/pdf";
    private static final String OFD = "application/ofd";
    private static final String XML = "application/xml";

    private final String type;
    private final byte[] content;

    PaperFile(String type, byte[] content) {
        this.type = type;
        this.content = content;
    }

    public String type() {
        return type;
    }

    /** What a file of this type is called. */
    public String extension() {
        return type.substring("application/".length());
    }

    /** The bytes themselves, which nobody may change. */
    public byte[] content() {
        return content;
    }

    /** Takes its time over a large one: never on an event loop. */
    public static PaperFile of(byte[] content) {
        if (content.length > LARGEST) {
            throw new InvoicePaperRefused("invoice-paper-too-large");
        }
        if (startsWith(content, "%PDF-")) {
            return new PaperFile(PDF, content);
        }
        if (startsWith(content, "PK") && hasOfd(content)) {
            return new PaperFile(OFD, content);
        }
        if (isXml(content)) {
            return new PaperFile(XML, content);
        }
        throw new InvoicePaperRefused("invoice-paper-wrong-type");
    }

    private static boolean startsWith(byte[] content, String signature) {
        byte[] first = signature.getBytes(StandardCharsets.US_ASCII);
        return content.length > first.length && Arrays.equals(content, 0, first.length, first, 0, first.length);
    }

    /** The package names its first document in clear; nothing is unpacked to see it. */
    private static boolean hasOfd(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1).contains("OFD.xml");
    }

    /** Well-formed to its end, with no document type and nothing fetched from elsewhere. */
    private static boolean isXml(byte[] content) {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(content));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.DTD) {
                    return false;
                }
            }
            return true;
        } catch (XMLStreamException malformed) {
            return false;
        }
    }
}
