package org.luyumarket.procurement.invoice;

import java.util.regex.Pattern;
import org.luyumarket.platform.FieldChecks;

/** To whom an invoice is made out; bank and address only where a special one needs them. */
public record Title(
        InvoiceType type, String name, String taxNumber, String address, String phone, String bank, String account) {

    private static final int LONGEST = 100;
    private static final Pattern TAX_NUMBER = Pattern.compile("[0-9A-Z]{15,20}");

    void check() {
        boolean special = type == InvoiceType.SPECIAL;
        FieldChecks fields = new FieldChecks()
                .text("title", name, LONGEST)
                .check(TAX_NUMBER.matcher(taxNumber).matches(), "taxNumber", "tax-number")
                .optionalText("address", address, LONGEST)
                .optionalText("phone", phone, LONGEST)
                .optionalText("bank", bank, LONGEST)
                .optionalText("account", account, LONGEST);
        if (special) {
            fields.required("address", address.isBlank() ? null : address)
                    .required("bank", bank.isBlank() ? null : bank)
                    .required("account", account.isBlank() ? null : account);
        }
        fields.refuseIfAny();
    }
}
