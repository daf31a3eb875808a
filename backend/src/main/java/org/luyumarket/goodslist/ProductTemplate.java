package org.luyumarket.goodslist;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.luyumarket.catalog.Category;
import org.luyumarket.platform.table.TableTemplate;

/** The table that products are filled into, with a row that shows how. */
final class ProductTemplate {

    static final String NAME = "商品";

    private static final List<String> RULES = List.of(
            "填写说明",
            "一行是一件商品。编号已有的是修改，没有的是新增；修改时留空的格子表示不变，不改的列可以整列删掉。",
            "已有的商品可以改名称、单价、批量价、当季月份和上架；其余各列与现在不同就不导入。",
            "区县写名称或六位代码；供应商写编号，新增时留空就是该区县的第一家。",
            "批量价写成“100:42.00; 200:40.00”，即满 100 件每件 42 元；没有写“无”。",
            "当季月份写成“11、12、1”，四季都有写“全年”。可预售、生鲜易腐、七天无理由、上架写“是”或“否”。",
            "版本来自导出的文件：商品后来被别人改过，这一行就不导入；不想核对就留空。",
            "不能有公式和合并单元格。");

    static final TableTemplate TABLE = new TableTemplate(
            NAME,
            TableTemplate.titles(ProductColumn.values()),
            List.of(
                    "500236-99",
                    "奉节脐橙 一等果",
                    "奉节县",
                    "V08A",
                    "柑橘",
                    "纽荷尔",
                    "一等果",
                    "75-80 mm",
                    "25",
                    "5kg/箱",
                    "箱",
                    "5",
                    "49.90",
                    "100:42.00",
                    "11、12、1",
                    ProductCells.YES,
                    ProductCells.YES,
                    ProductCells.NO,
                    "20",
                    "常温",
                    ProductCells.YES,
                    "",
                    TableTemplate.SAMPLE_NOTE),
            List.of(
                    RULES,
                    Stream.concat(
                                    Stream.of("品类"),
                                    Arrays.stream(Category.values()).map(Category::chineseName))
                            .toList()));

    private ProductTemplate() {}
}
