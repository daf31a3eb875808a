package org.luyumarket.portal.shop;

import java.util.Optional;
import org.luyumarket.ordering.ShipTo;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.FieldChecks;
import org.luyumarket.portal.FormInput;

/** Who gets it and where, as far as that was filled in. */
record Destination(String name, String phone, String street, Regions regions, Pasted pasted) {

    static final Destination UNKNOWN = new Destination("", "", "", new Regions("", "", ""), Pasted.NOTHING);

    /** What was pasted and is not in the fields yet; whether it was tried and nothing was found in it. */
    record Pasted(String text, boolean isUnreadable) {

        static final Pasted NOTHING = new Pasted("", false);
    }

    /** The codes chosen so far, empty where nothing was. */
    record Regions(String province, String city, String district) {

        /** Some cities have no districts and stand for their own. */
        static Regions of(DivisionCode division) {
            return new Regions(division.province().value(), division.city().value(), division.value());
        }

        Optional<DivisionCode> division() {
            return Optional.of(district).filter(DivisionCode::isWellFormed).map(DivisionCode::new);
        }
    }

    static Destination of(FormInput input) {
        return new Destination(
                input.text("name"),
                input.text("phone").replace(" ", ""),
                input.text("street"),
                new Regions(input.text("province"), input.text("city"), input.text("district")),
                new Pasted(input.text("pasted"), false));
    }

    static Destination of(ShipTo to) {
        return new Destination(to.name(), to.phone(), to.address(), Regions.of(to.division()), Pasted.NOTHING);
    }

    Destination at(Regions fitting) {
        return new Destination(name, phone, street, fitting, pasted);
    }

    Destination unread() {
        return new Destination(name, phone, street, regions, new Pasted(pasted.text(), true));
    }

    /** Whatever else was pasted. */
    boolean isSameAs(Destination other) {
        return name.equals(other.name)
                && phone.equals(other.phone)
                && street.equals(other.street)
                && regions.equals(other.regions);
    }

    /** Refuses what is wrong with it, together with what was found wrong before. */
    ShipTo shipTo(FieldChecks checks) {
        Optional<DivisionCode> division = regions.division();
        checks.check(division.isPresent(), "shipTo.divisionCode", "unknown-division");
        ShipTo.check(checks, name, phone, street);
        checks.refuseIfAny();
        return new ShipTo(name, phone, division.orElseThrow(), street);
    }
}
