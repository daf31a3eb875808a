package org.luyumarket.platform.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Objects;
import java.util.TimeZone;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/**
 * Prints markup as PDF in one font that knows Chinese. The same markup is the same bytes, for the document carries no time of its
 * making and no random name. It takes its time: never use it on an event loop.
 */
public final class Printer {

    /** The family that markup names. */
    public static final String FONT_NAME = "Noto Sans SC";

    static final String FONT = "/org/luyumarket/platform/paper/NotoSansSC-Regular.ttf";
    private static final int REGULAR = 400;
    private static final String PICTURE_WITHIN = "data:image/png;base64,";

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private Printer() {}

    /** What the markup refers to elsewhere is not fetched. */
    public static void print(String title, String html, OutputStream out) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFont(Printer::font, FONT_NAME, REGULAR, FontStyle.NORMAL, true);
        builder.withHtmlContent(html, null);
        builder.useExternalResourceAccessControl(
                (uri, type) -> uri.startsWith(PICTURE_WITHIN),
                ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            PDDocument document = renderer.createPDFKeepOpen();
            name(document, title);
            document.save(out);
        }
    }

    /** The same in memory. */
    public static byte[] bytes(String title, String html) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            print(title, html, out);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return out.toByteArray();
    }

    private static void name(PDDocument document, String title) {
        Calendar never = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        never.setTimeInMillis(0);
        document.setDocumentId((long) title.hashCode());
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(title);
        information.setCreationDate(never);
        information.setModificationDate(never);
        document.setDocumentInformation(information);
    }

    private static InputStream font() {
        return Objects.requireNonNull(Printer.class.getResourceAsStream(FONT), FONT);
    }
}
