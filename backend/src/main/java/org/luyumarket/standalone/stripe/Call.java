package org.luyumarket.standalone.stripe;

import io.netty.handler.codec.http.HttpHeaders;

/** A request, whole. */
record Call(String method, String path, String query, HttpHeaders headers, String body) {

    boolean isPost() {
        return method.equals("POST");
    }

    boolean isGet() {
        return method.equals("GET");
    }

    String header(String name) {
        return headers.get(name, "");
    }

    /** The path's parts after the leading slash. */
    String[] parts() {
        return path.substring(1).split("/");
    }
}
