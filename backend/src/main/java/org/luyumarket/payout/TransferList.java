package org.luyumarket.payout;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.luyumarket.platform.table.SheetWriter;
import org.luyumarket.platform.table.TableWords;
import reactor.core.publisher.Flux;

/** A list of transfers as banks take it in; the same transfers are the same text. */
record TransferList(List<Transfer> transfers) {

    private static final List<String> TITLES = List.of("序号", "收款户名", "收款账号", "开户银行", "金额（元）", "用途");
    private static final Charset GB18030 = Charset.forName("GB18030");

    byte[] text() {
        return Stream.concat(Stream.of(TITLES), rows())
                .map(row -> TableWords.line(row.stream()))
                .collect(Collectors.joining())
                .getBytes(GB18030);
    }

    /** Amounts are texts too, for what a bank reads must not depend on how a cell is shown. */
    Flux<ByteBuffer> workbook() {
        return SheetWriter.workbook("批量转账", TITLES, Flux.fromStream(this::rows));
    }

    private Stream<List<String>> rows() {
        return IntStream.range(0, transfers.size()).mapToObj(i -> row(i + 1, transfers.get(i)));
    }

    private static List<String> row(int number, Transfer transfer) {
        return List.of(
                Integer.toString(number),
                transfer.payee(),
                transfer.account(),
                transfer.bank(),
                transfer.amount().getAmount().toPlainString(),
                transfer.purpose());
    }
}
