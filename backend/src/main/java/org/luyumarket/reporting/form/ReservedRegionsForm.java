package org.luyumarket.reporting.form;

import java.util.List;
import org.luyumarket.procurement.colleague.Colleagues;
import org.luyumarket.procurement.institution.Institutions;
import org.luyumarket.procurement.share.Shares;
import org.luyumarket.reporting.Form;
import org.springframework.stereotype.Component;

/** By city. */
@Component
class ReservedRegionsForm extends ReservedGroupsForm {

    ReservedRegionsForm(Institutions institutions, Shares shares, Colleagues colleagues) {
        super("region", institutions, shares, colleagues);
    }

    @Override
    public Form form() {
        return Form.RESERVED_REGIONS;
    }

    @Override
    List<Line> lines(Units units, Words words) {
        return grouped(units, unit -> words.city(unit.terms().division()));
    }
}
