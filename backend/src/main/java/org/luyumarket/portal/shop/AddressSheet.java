package org.luyumarket.portal.shop;

import java.util.List;
import java.util.Map;
import org.luyumarket.addressbook.AddressReader;
import org.luyumarket.addressbook.ParsedAddress;
import org.luyumarket.addressbook.SavedAddress;
import org.luyumarket.ordering.ShipTo;
import org.luyumarket.platform.Divisions;
import org.luyumarket.portal.FormInput;
import org.luyumarket.portal.shop.Destination.Pasted;
import org.luyumarket.portal.shop.Destination.Regions;
import org.luyumarket.storefront.Field;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.shop.AddressFields;
import org.luyumarket.storefront.shop.KeptAddress;
import org.springframework.stereotype.Component;

/** Lays out addresses, and fills them in from a text that was pasted. */
@Component
class AddressSheet {

    private final RegionChoice regions;
    private final AddressReader reader;
    private final Divisions divisions;

    AddressSheet(RegionChoice regions, AddressReader reader, Divisions divisions) {
        this.regions = regions;
        this.reader = reader;
        this.divisions = divisions;
    }

    /** What was filled in, with the regions as far as they fit together. */
    Destination typed(FormInput input) {
        Destination typed = Destination.of(input);
        Destination known = input.text("step").equals("read") ? read(input.text("pasted"), typed) : typed;
        return known.at(regions.fitting(known.regions()));
    }

    /** What was filled in, where what was pasted is nothing that could be read. */
    Destination unusable(FormInput input) {
        Destination typed = Destination.of(input);
        return input.text("step").equals("read") ? typed.unread() : typed;
    }

    /** What the text does not tell stays as it was typed. */
    private Destination read(String pasted, Destination typed) {
        ParsedAddress found = reader.read(pasted);
        if (found.phone().isEmpty() && found.division() == null) {
            return typed.unread();
        }
        return new Destination(
                orElse(found.name(), typed.name()),
                orElse(found.phone(), typed.phone()),
                orElse(found.street(), typed.street()),
                found.division() == null ? typed.regions() : Regions.of(found.division()),
                Pasted.NOTHING);
    }

    private static String orElse(String found, String typed) {
        return found.isEmpty() ? typed : found;
    }

    /** The fields, with what was wrong with each. */
    AddressFields fields(Destination destination, Map<String, String> errors, Texts texts) {
        Pasted pasted = destination.pasted();
        return new AddressFields(
                new Field(destination.name(), errors.get("shipTo.name")),
                new Field(destination.phone(), errors.get("shipTo.phone")),
                regions.region(destination.regions(), errors.get("shipTo.divisionCode")),
                new Field(destination.street(), errors.get("shipTo.address")),
                new Field(
                        pasted.text(),
                        pasted.isUnreadable() ? texts.get("address.paste.empty") : errors.get("pasted")));
    }

    List<KeptAddress> kept(List<SavedAddress> addresses, Destination chosen, Texts texts) {
        return addresses.stream().map(address -> kept(address, chosen, texts)).toList();
    }

    private KeptAddress kept(SavedAddress address, Destination chosen, Texts texts) {
        ShipTo to = address.to();
        return new KeptAddress(
                address.id().toString(),
                to.name(),
                to.phone(),
                divisions.fullName(to.division(), texts.locale()),
                to.address(),
                address.preferred(),
                Destination.of(to).isSameAs(chosen));
    }
}
