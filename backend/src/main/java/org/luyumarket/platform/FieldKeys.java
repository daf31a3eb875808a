package org.luyumarket.platform;

import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** The keys of {@code luyu.field-keys}: {@code k2:<base64>,k1:<base64>}, each of 32 bytes, the first of them current. */
record FieldKeys(Map<String, SecretKey> byId) {

    private static final Pattern ENTRY = Pattern.compile("([a-z0-9]{1,16}):([A-Za-z0-9+/]{43}=)");

    static FieldKeys parse(String setting) {
        Map<String, SecretKey> keys = new LinkedHashMap<>();
        for (String entry : setting.split(",", -1)) {
            Matcher matcher = ENTRY.matcher(entry.strip());
            if (!matcher.matches() || keys.put(matcher.group(1), aesKey(matcher.group(2))) != null) {
                throw new IllegalArgumentException(
                        "luyu.field-keys must be a list of different <id>:<32 bytes in base64>, the current key first");
            }
        }
        return new FieldKeys(keys);
    }

    private static SecretKey aesKey(String base64) {
        return new SecretKeySpec(Base64.getDecoder().decode(base64), "AES");
    }

    String currentId() {
        return ids().get(0);
    }

    List<String> formerIds() {
        return List.copyOf(ids().subList(1, byId.size()));
    }

    SecretKey key(String id) {
        SecretKey key = byId.get(id);
        if (key == null) {
            throw new IllegalStateException("luyu.field-keys lacks the key " + id + " that sealed this");
        }
        return key;
    }

    private List<String> ids() {
        return new ArrayList<>(byId.keySet());
    }
}
