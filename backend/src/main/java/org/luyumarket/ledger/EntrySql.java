package org.luyumarket.ledger;

/** How entries are asked for: as one text of all that are wanted, with the separators that ASCII has for it. */
final class EntrySql {

    static final char GROUP = '\u001d';
    static final char RECORD = '\u001e';
    static final char UNIT = '\u001f';

    /** Days and times come as numbers, which are read in a tenth of the time of their texts. */
    private static final String NEWEST_FIRST = """
            select coalesce(string_agg(concat_ws(
                       E'\\x1d',
                       concat_ws(E'\\x1f', id, booked_on - date 'epoch', (extract(epoch from recorded_at) * 1000000)::bigint,
                                 cause, kind, (extract(epoch from settled_at) * 1000000)::bigint, coalesce(corrects, '')),
                       concat_ws(E'\\x1f', fen, grams, boxes, freight),
                       concat_ws(E'\\x1f', sku, product_name, category, coalesce(variety, ''), coalesce(grade, ''),
                                 coalesce(spec, '')),
                       concat_ws(E'\\x1f', supplier_id, supplier_name, county, coalesce(certificate_number, ''),
                                 coalesce(certificate_from - date 'epoch', 0), coalesce(certificate_to - date 'epoch', 0),
                                 households, persons, coalesce(credit_code, ''), coalesce(township, '')),
                       concat_ws(E'\\x1f', coalesce(ship_to, ''), coalesce(buyer, ''), coalesce(buyer_name, '')),
                       concat_ws(E'\\x1f', channel, mode, coalesce(partner, ''), array_to_string(campaigns, E'\\x1f')),
                       concat_ws(E'\\x1f', source, reference, case when demo then 'true' else 'false' end,
                                 coalesce(contract, ''), coalesce(invoice, ''), coalesce(voucher, ''), coalesce(remark, '')),
                       concat_ws(E'\\x1f', rule_version, case when counted then 'true' else 'false' end,
                                 array_to_string(reasons, E'\\x1f'))),
                   E'\\x1e' order by booked_on desc, id desc), '') as text,
                   count(*) as entries
              from (select *
                      from ledger.judged
                     where booked_on between :from and :to%s
                       and (booked_on, id) < (:before_day, :before_id)
                     order by judged.booked_on desc, id desc
                     limit :limit
                    offset :offset) as wanted
            """;

    private EntrySql() {}

    static String newestFirst(FilterSql where) {
        return NEWEST_FIRST.formatted(where.conditions());
    }
}
