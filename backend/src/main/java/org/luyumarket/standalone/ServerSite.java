package org.luyumarket.standalone;

import java.nio.file.Path;

/** Where embedded servers keep their data, where their programs are unpacked, and the password that guards them. */
public record ServerSite(Path folder, Path programFolder, String password) {}
