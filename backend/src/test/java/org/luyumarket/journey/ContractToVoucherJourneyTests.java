package org.luyumarket.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.luyumarket.journey.ProgramPurchase.found;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.testsupport.OwnMarket;
import tools.jackson.databind.JsonNode;

/** A program of each side takes a purchase from the requisition to the voucher pack, and every book moves with it. */
@OwnMarket
class ContractToVoucherJourneyTests {

    private final LocalDate today = LocalDate.now(ChinaTime.ZONE);
    private final MarketClient market = MarketJourney.market().client();
    private final MarketClient finance = market.as("finance");
    private final MarketClient city = market.as("city");
    private final ProgramPurchase purchase = new ProgramPurchase(market);

    @Test
    void aPurchaseGoesFromTheRequisitionToTheVoucherPack() throws IOException {
        String unit = found(finance.get("/api/v1/institutions/mine"))
                .at("/0/institution/id")
                .asString();
        Books before = books(unit);

        JsonNode contract = purchase.signed(purchase.contracted(unit));
        JsonNode delivery = purchase.accepted(contract);
        String amount = delivery.at("/acceptance/amount/amount").asString();
        assertThat(amount).isEqualTo(contract.at("/amount/amount").asString());

        JsonNode due = purchase.dueOf(contract);
        assertThat(text(finance.bytes(due.at("/advice/pdf").asString())))
                .contains(due.at("/advice/code").asString());
        purchase.paid(due);
        purchase.invoiced(contract);

        assertThat(found(finance.get("/api/v1/contracts/" + contract.at("/id").asString()))
                        .at("/status")
                        .asString())
                .isEqualTo("FULFILLED");
        assertThat(counted(contract.at("/number").asString())).isEqualTo(amount);
        assertThat(books(unit)).isEqualTo(before.after(amount));
        filed(contract);
    }

    /** What the unit has spent, and what of it counts towards its share or says why not. */
    private record Books(String consumed, String executed) {

        Books after(String amount) {
            return new Books(sum(consumed, amount), sum(executed, amount));
        }

        static String sum(String some, String more) {
            return new BigDecimal(some).add(new BigDecimal(more)).toPlainString();
        }
    }

    private Books books(String unit) {
        JsonNode budget = found(finance.get("/api/v1/institutions/" + unit + "/budgets?year=" + today.getYear()))
                .at("/0");
        JsonNode share = found(finance.get("/api/v1/institutions/" + unit + "/shares/" + today.getYear()));
        return new Books(
                budget.at("/consumed/amount").asString(),
                Books.sum(
                        share.at("/share/executed/amount").asString(),
                        share.at("/share/uncounted/amount").asString()));
    }

    private String counted(String contract) {
        String sum = "0";
        for (JsonNode entry : found(city.get("/api/v1/ledger/entries?size=100&orderNumber=" + contract))
                .at("/items")) {
            sum = Books.sum(sum, entry.at("/money/amount").asString());
        }
        return sum;
    }

    private void filed(JsonNode contract) throws IOException {
        JsonNode voucher = purchase.filed(contract);
        String number = voucher.at("/number").asString();
        Map<String, byte[]> files = unzipped(finance.bytes("/api/v1/vouchers/" + number + "/file"));

        assertThat(files.keySet())
                .extracting(name -> name.substring(0, 2))
                .containsExactly("00", "01", "02", "03", "04", "05", "06");
        assertThat(text(files.get("00-" + number + ".pdf")))
                .contains(number, contract.at("/number").asString());
        assertThat(found(market.get("/api/v1/vouchers/" + number)).at("/sha256").asString())
                .isEqualTo(voucher.at("/sha256").asString());
    }

    private static Map<String, byte[]> unzipped(byte[] content) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
