package org.luyumarket.addressbook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The ways in which people write the name of a division. */
final class PlaceForms {

    private static final Pattern PLAIN = Pattern.compile("(.{2,})(省|特别行政区|地区|市|盟|县|区)");
    private static final Pattern AUTONOMOUS_REGION = Pattern.compile("(广西|宁夏|新疆|西藏|内蒙古).*自治区");
    private static final Pattern AUTONOMOUS = Pattern.compile("(.{2,}?)(?:[^族]{1,4}族)+自治([州县])");

    private PlaceForms() {}

    /** 酉阳土家族苗族自治县 goes by 酉阳县 and 酉阳 too. */
    static Stream<String> of(String name) {
        Matcher region = AUTONOMOUS_REGION.matcher(name);
        if (region.matches()) {
            return Stream.of(name, region.group(1));
        }
        Matcher autonomous = AUTONOMOUS.matcher(name);
        if (autonomous.matches()) {
            return Stream.of(name, autonomous.group(1) + autonomous.group(2), autonomous.group(1));
        }
        Matcher plain = PLAIN.matcher(name);
        return plain.matches() ? Stream.of(name, plain.group(1)) : Stream.of(name);
    }
}
