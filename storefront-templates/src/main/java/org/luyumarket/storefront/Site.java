package org.luyumarket.storefront;

import java.util.List;

/**
 * Who runs the site, shown at the foot of every page as E-commerce Law art. 15 asks, and for how many hours it promises that bad fruit
 * can be claimed.
 */
public record Site(boolean demo, int claimHours, String operator, String serviceLine, List<Licence> licences) {

    /** One licence or filing: which one (a key of the texts) and its number, empty as long as the operator gave none. */
    public record Licence(String key, String number) {}

    /** A site whose operator has not filled anything in yet. */
    public static Site unnamed(boolean demo, int claimHours) {
        return new Site(
                demo,
                claimHours,
                "",
                "",
                List.of(
                        new Licence("licence.business", ""),
                        new Licence("licence.food", ""),
                        new Licence("licence.icp", ""),
                        new Licence("licence.edi", "")));
    }
}
