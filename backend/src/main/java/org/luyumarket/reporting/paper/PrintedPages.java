package org.luyumarket.reporting.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Objects;
import java.util.TimeZone;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.luyumarket.reporting.Column;
import org.luyumarket.reporting.Row;
import org.luyumarket.reporting.Sheet;

/**
 * A4 landscape with the head on the first page, titles, page numbers and the seal's place. The same form is the same bytes, for
 * the document carries no time of its making and no random name.
 */
final class PrintedPages implements Paper {

    private static final String FONT = "/org/luyumarket/reporting/NotoSansSC-Regular.ttf";
    private static final String FONT_NAME = "Noto Sans SC";
    private static final int REGULAR = 400;

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private final String title;
    private final OutputStream out;
    private final PageMarkup markup;

    PrintedPages(Sheet.Head head, List<Column> columns, OutputStream out) {
        this.title = head.title();
        this.out = out;
        this.markup = new PageMarkup(columns);
        markup.head(head);
    }

    @Override
    public void row(Row row) {
        markup.row(row);
    }

    @Override
    public void end(Sheet.End end) throws IOException {
        markup.end(end);
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFont(PrintedPages::font, FONT_NAME, REGULAR, FontStyle.NORMAL, true);
        builder.withHtmlContent(markup.html(), null);
        builder.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            PDDocument document = renderer.createPDFKeepOpen();
            name(document);
            document.save(out);
        }
    }

    private void name(PDDocument document) {
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
        return Objects.requireNonNull(PrintedPages.class.getResourceAsStream(FONT), FONT);
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
