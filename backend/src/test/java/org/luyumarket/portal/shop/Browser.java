package org.luyumarket.portal.shop;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.HtmlUtils;

/** A browser without scripts: it keeps cookies, goes where it is sent, and submits the forms of the page it shows. */
public final class Browser {

    private static final Pattern INPUT = Pattern.compile("<input[^>]*>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w-]+)=\"([^\"]*)\"");

    private final WebTestClient client;
    private final String shop;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private String address = "/";
    private String page = "";
    private HttpStatusCode status = HttpStatusCode.valueOf(200);

    public Browser(WebTestClient client, String shop) {
        this.client = client;
        this.shop = shop;
    }

    /** What is shown now. */
    public String page() {
        return page;
    }

    public String address() {
        return address;
    }

    public int status() {
        return status.value();
    }

    public Browser open(String link) {
        return show(link, client.get().uri(URI.create(shop + link)));
    }

    /** Fills in the form with this action and sends it, with its hidden and checked fields. */
    public Browser submit(String action, Map<String, String> typed) {
        MultiValueMap<String, String> fields = fieldsOf(form(action));
        typed.forEach(fields::set);
        return post(action, fields);
    }

    public Browser post(String link, MultiValueMap<String, String> fields) {
        return show(
                link,
                client.post()
                        .uri(URI.create(shop + link))
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .header("Sec-Fetch-Site", "same-origin")
                        .bodyValue(fields));
    }

    /** The first thing on the page that the expression's group matches. */
    public String read(String expression) {
        Matcher found = Pattern.compile(expression).matcher(page);
        if (!found.find()) {
            throw new AssertionError("Nothing like " + expression + " on " + address + ":\n" + page);
        }
        return HtmlUtils.htmlUnescape(found.group(1));
    }

    private Browser show(String link, WebTestClient.RequestHeadersSpec<?> request) {
        EntityExchangeResult<String> answer = request.accept(MediaType.TEXT_HTML)
                .header(HttpHeaders.ACCEPT_LANGUAGE, "zh-CN")
                .cookies(sent -> cookies.forEach(sent::add))
                .exchange()
                .expectBody(String.class)
                .returnResult();
        answer.getResponseCookies()
                .forEach((name, values) ->
                        cookies.put(name, values.get(values.size() - 1).getValue()));
        return Optional.ofNullable(answer.getResponseHeaders().getLocation())
                .map(location -> location.isAbsolute() ? left(location) : open(location.toString()))
                .orElseGet(() -> keep(link, answer));
    }

    /** Somebody else's pages are not looked at; the page that was left is still there to go back to. */
    private Browser left(URI elsewhere) {
        address = elsewhere.toString();
        return this;
    }

    private Browser keep(String link, EntityExchangeResult<String> answer) {
        address = link;
        status = answer.getStatus();
        page = Objects.requireNonNullElse(answer.getResponseBody(), "");
        return this;
    }

    private String form(String action) {
        return read("(?s)<form[^>]*action=\"" + Pattern.quote(HtmlUtils.htmlEscape(action)) + "\"[^>]*>(.*?)</form>");
    }

    private static MultiValueMap<String, String> fieldsOf(String form) {
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        INPUT.matcher(form).results().map(input -> attributes(input.group())).forEach(input -> {
            boolean left = input.containsKey("type")
                    && input.get("type").matches("checkbox|radio")
                    && !input.containsKey("checked");
            if (input.containsKey("name") && !left) {
                fields.add(input.get("name"), input.getOrDefault("value", ""));
            }
        });
        return fields;
    }

    private static Map<String, String> attributes(String tag) {
        Map<String, String> attributes = new LinkedHashMap<>();
        ATTRIBUTE
                .matcher(tag)
                .results()
                .forEach(found -> attributes.put(found.group(1), HtmlUtils.htmlUnescape(found.group(2))));
        if (tag.contains(" checked")) {
            attributes.put("checked", "checked");
        }
        return attributes;
    }
}
