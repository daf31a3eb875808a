package org.luyumarket.standalone;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Runs the embedded servers on a data folder until its input ends; says on one line where they are. */
final class ServerHostMain {

    private ServerHostMain() {}

    public static void main(String[] arguments) throws Exception {
        try (DataFolder folder = DataFolder.open(Path.of(arguments[0]));
                EmbeddedServers servers = new EmbeddedServers(site(folder, Path.of(arguments[1])))) {
            Map<String, Supplier<String>> settings = new HashMap<>(servers.postgres(Durability.FULL));
            settings.putAll(servers.redis());
            System.out.println("ready " + value(settings, "spring.r2dbc.url") + " "
                    + value(settings, "spring.r2dbc.password") + " " + value(settings, "spring.data.redis.url"));
            System.in.transferTo(System.out);
        }
    }

    private static ServerSite site(DataFolder folder, Path programs) {
        return new ServerSite(folder.path(), programs, Secrets.of(folder, "").serverPassword());
    }

    private static String value(Map<String, Supplier<String>> settings, String name) {
        return requireNonNull(settings.get(name), name).get();
    }
}
