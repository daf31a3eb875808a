package org.luyumarket.journey;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that uses the market's HTTP interface; immutable, a header more is another client. */
final class MarketClient {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private static final String BOUNDARY = "a-box-of-oranges";

    private final URI base;
    private final Map<String, String> headers;

    MarketClient(URI base) {
        this(base, Map.of());
    }

    private MarketClient(URI base, Map<String, String> headers) {
        this.base = base;
        this.headers = headers;
    }

    /** What came back: the status, the body as JSON where it is JSON, and as text. */
    record Answer(int status, JsonNode json, String text, HttpResponse<String> response) {

        String string(String pointer) {
            return json.at(pointer).asString();
        }

        long number(String pointer) {
            return json.at(pointer).asLong();
        }
    }

    MarketClient with(String header, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new MarketClient(base, more);
    }

    MarketClient withKey() {
        return with("Idempotency-Key", UUID.randomUUID().toString());
    }

    /** Logged in as one of the demo accounts, by bearer token. */
    MarketClient as(String username) {
        Answer token = post(
                "/api/v1/tokens",
                "{\"username\":\"%s\",\"password\":\"%s\"}".formatted(username, RunningMarket.DEMO_PASSWORD));
        if (token.status() != 200 && token.status() != 201) {
            throw new IllegalStateException("no token for " + username + ": " + token.text());
        }
        return with("Authorization", "Bearer " + token.string("/accessToken"));
    }

    URI uri(String path) {
        return base.resolve(path);
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    /** A file, which must be there. */
    byte[] bytes(String path) {
        try {
            HttpResponse<byte[]> response = HTTP.send(request(path).GET().build(), BodyHandlers.ofByteArray());
            if (response.statusCode() != 200) {
                throw new IllegalStateException("no file at " + path + ": " + response.statusCode());
            }
            return response.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    Answer post(String path, String json) {
        return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
    }

    /** Sends one file, as a form of a page would. */
    Answer postFile(String path, String part, String fileName, byte[] content) {
        return postParts(path, filePart(part, fileName, content));
    }

    /** Sends parts that are written out already. */
    Answer postParts(String path, byte[]... parts) {
        List<byte[]> body = new ArrayList<>(List.of(parts));
        body.add(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArrays(body)));
    }

    static byte[] filePart(String part, String fileName, byte[] content) {
        return written("name=\"%s\"; filename=\"%s\"".formatted(part, fileName), "application/octet-stream", content);
    }

    static byte[] jsonPart(String part, String json) {
        return written("name=\"%s\"".formatted(part), "application/json", json.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] written(String disposition, String type, byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes("--%s\r\nContent-Disposition: form-data; %s\r\nContent-Type: %s\r\n\r\n"
                .formatted(BOUNDARY, disposition, type)
                .getBytes(StandardCharsets.UTF_8));
        out.writeBytes(content);
        out.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    Answer put(String path, String json) {
        return send(request(path).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(json)));
    }

    Answer patch(String path, String json) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .method("PATCH", BodyPublishers.ofString(json)));
    }

    Answer postForm(URI address, String form) {
        return send(HttpRequest.newBuilder(address)
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    boolean answers(String path) {
        try {
            return get(path).status() == 200;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    private HttpRequest.Builder request(String path) {
        var builder = HttpRequest.newBuilder(base.resolve(path)).timeout(Duration.ofSeconds(30));
        headers.forEach(builder::header);
        return builder;
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = HTTP.send(request.build(), BodyHandlers.ofString());
            boolean isJson = response.headers()
                    .firstValue("Content-Type")
                    .filter(type -> type.contains("json"))
                    .isPresent();
            JsonNode json = isJson ? JSON.readTree(response.body()) : JSON.nullNode();
            return new Answer(response.statusCode(), json, response.body(), response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
