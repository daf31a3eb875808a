package org.luyumarket.portal;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.luyumarket.storefront.Assets;
import org.luyumarket.storefront.Pictures;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Styles, scripts and pictures by address, all read at the start: together they are small, and no request waits for a file. */
@Component
class AssetStore {

    private static final String FOLDER = "/static" + Assets.ROOT;
    private static final String LIBRARIES = "META-INF/resources";

    private final Map<String, Asset> byAddress = new HashMap<>();

    AssetStore() throws IOException {
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath:" + FOLDER + "**/*.*")) {
            byAddress.put(Assets.address(name(file)), Asset.read(file));
        }
        byAddress.put(Assets.address(Assets.STYLES), Asset.styles(Assets.styles()));
        for (String library : Assets.LIBRARIES) {
            byAddress.put(library, Asset.read(new ClassPathResource(LIBRARIES + library)));
        }
        Pictures.takeUp();
    }

    Optional<Asset> find(String address) {
        return Optional.ofNullable(byAddress.get(address));
    }

    private static String name(Resource file) throws IOException {
        String path = file.getURL().getPath();
        return path.substring(path.lastIndexOf(FOLDER) + FOLDER.length());
    }
}
