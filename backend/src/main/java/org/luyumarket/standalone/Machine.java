package org.luyumarket.standalone;

import java.util.Locale;

/** The operating system and processor below, in the words of those who package the servers for it. */
record Machine(String system, String processor) {

    static Machine current() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return new Machine(name.startsWith("mac") ? "darwin" : name, System.getProperty("os.arch"));
    }

    String postgresArchive() {
        return "/postgres-" + system + (isArm() ? "-arm_64" : "-x86_64") + ".tgz";
    }

    String redisProgram() {
        return "/redis-server-7.0.15-" + system + (isArm() ? "-arm64" : "-amd64");
    }

    private boolean isArm() {
        return processor.equals("aarch64");
    }
}
