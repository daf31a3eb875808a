package org.luyumarket.reporting.form;

import java.util.List;
import java.util.UUID;
import org.luyumarket.procurement.colleague.Colleagues;
import org.luyumarket.procurement.institution.Institution;
import org.luyumarket.procurement.institution.Institutions;
import org.luyumarket.procurement.share.Shares;
import org.luyumarket.reporting.Form;
import org.springframework.stereotype.Component;

/** By parent; a unit without one stands for itself and those below it. */
@Component
class ReservedParentsForm extends ReservedGroupsForm {

    ReservedParentsForm(Institutions institutions, Shares shares, Colleagues colleagues) {
        super("parent", institutions, shares, colleagues);
    }

    @Override
    public Form form() {
        return Form.RESERVED_PARENTS;
    }

    @Override
    List<Line> lines(Units units, Words words) {
        return grouped(units, unit -> units.nameOf(head(unit)));
    }

    private static UUID head(Institution unit) {
        UUID parent = unit.terms().parent();
        return parent == null ? unit.id() : parent;
    }
}
