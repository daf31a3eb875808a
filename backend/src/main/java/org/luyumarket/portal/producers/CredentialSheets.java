package org.luyumarket.portal.producers;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.luyumarket.catalog.Product;
import org.luyumarket.credential.Credential;
import org.luyumarket.credential.CredentialKind;
import org.luyumarket.credential.CredentialStatus;
import org.luyumarket.credential.Credentials.View;
import org.luyumarket.identity.Person;
import org.luyumarket.identity.Role;
import org.luyumarket.platform.Page;
import org.luyumarket.portal.FormInput;
import org.luyumarket.portal.Pages;
import org.luyumarket.portal.Refused;
import org.luyumarket.portal.Shown;
import org.luyumarket.storefront.Texts;
import org.luyumarket.storefront.desk.CredentialFile;
import org.luyumarket.storefront.desk.CredentialForm;
import org.luyumarket.storefront.desk.CredentialIndex;
import org.luyumarket.storefront.desk.Fact;
import org.luyumarket.storefront.desk.FormState;
import org.luyumarket.storefront.desk.Option;
import org.luyumarket.storefront.desk.Tab;
import org.luyumarket.supplier.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Lays credentials out for those who file and for those who decide them. */
@Component
class CredentialSheets {

    private final Clock clock;

    CredentialSheets(Clock clock) {
        this.clock = clock;
    }

    /** Staff look first at what waits for them. */
    static View view(String name, Person person) {
        return Arrays.stream(View.values())
                .filter(view -> view.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(person.role() == Role.SUPPLIER ? View.ALL : View.WAITING);
    }

    static CredentialKind kind(FormInput input) {
        return Arrays.stream(CredentialKind.values())
                .filter(kind -> kind.name().equals(input.text("kind")))
                .findFirst()
                .orElseGet(() -> {
                    input.error("kind", "required");
                    return CredentialKind.BUSINESS_LICENCE;
                });
    }

    CredentialIndex index(Page<Credential> found, View view, Person person, Texts texts) {
        String list = CredentialPages.address(person);
        return new CredentialIndex(
                texts.get("credential.lead." + (person.role() == Role.SUPPLIER ? "supplier" : "staff")),
                list + "/new",
                Arrays.stream(View.values())
                        .map(other ->
                                new Tab(texts.get("credential.view." + other), "", address(list, other), other == view))
                        .toList(),
                found.items().stream()
                        .map(credential -> row(credential, list, texts))
                        .toList(),
                Pages.paging(found, texts, page -> address(list, view) + "&page=" + page));
    }

    private static String address(String list, View view) {
        return list + "?view=" + view.name().toLowerCase(Locale.ROOT);
    }

    private CredentialIndex.Row row(Credential credential, String list, Texts texts) {
        return new CredentialIndex.Row(
                list + "/" + credential.id(),
                CredentialWords.kind(credential.kind(), texts),
                credential.number(),
                credential.holder().name(),
                CredentialWords.goods(credential, texts),
                CredentialWords.period(credential, texts),
                CredentialWords.state(credential, LocalDate.now(clock), texts));
    }

    CredentialFile file(Credential credential, Refused refused, Person person, Texts texts) {
        String list = CredentialPages.address(person);
        LocalDate today = LocalDate.now(clock);
        return new CredentialFile(
                new CredentialFile.Head(
                        list,
                        list + "/" + credential.id(),
                        CredentialWords.kind(credential.kind(), texts),
                        CredentialWords.state(credential, today, texts),
                        CredentialWords.sentence(credential, today, texts),
                        CredentialWords.isEnding(credential, today) ? renewal(credential, list) : null),
                facts(credential, texts),
                credential.photos().stream()
                        .map(photo -> "/api/v1/supply/credentials/" + credential.id() + "/photos/" + photo)
                        .toList(),
                deciding(credential, refused, person));
    }

    private static String renewal(Credential credential, String list) {
        return UriComponentsBuilder.fromPath(list + "/new")
                .queryParam("kind", credential.kind())
                .queryParam("supplierId", "{supplier}")
                .queryParam("sku", "{sku}")
                .encode()
                .buildAndExpand(credential.holder().supplierId(), Objects.requireNonNullElse(credential.sku(), ""))
                .toUriString();
    }

    private static List<Fact> facts(Credential credential, Texts texts) {
        return Stream.of(
                        new Fact(texts.get("credential.number"), credential.number()),
                        new Fact(
                                texts.get("credential.holder"),
                                credential.holder().name()),
                        new Fact(texts.get("credential.goods"), CredentialWords.goods(credential, texts)),
                        new Fact(texts.get("credential.period"), CredentialWords.period(credential, texts)),
                        fact(
                                "credential.fact.filed",
                                credential.filing().person(),
                                credential.filing().at(),
                                texts),
                        decided(credential.decision(), texts))
                .filter(fact -> !fact.value().isEmpty())
                .toList();
    }

    private static Fact decided(Credential.@Nullable Decision decision, Texts texts) {
        return decision == null
                ? new Fact("", "")
                : fact("credential.fact.decided", decision.person(), decision.at(), texts);
    }

    private static Fact fact(String key, String person, Instant at, Texts texts) {
        return new Fact(texts.get(key), texts.get("credential.fact.by", person, Shown.minute(at)));
    }

    private static CredentialFile.@Nullable Deciding deciding(Credential credential, Refused refused, Person person) {
        boolean filed = credential.status() == CredentialStatus.FILED;
        if (!credential.isDecidedBy(person) || !(filed || credential.status() == CredentialStatus.APPROVED)) {
            return null;
        }
        FormState untouched = FormState.of(Map.of());
        return new CredentialFile.Deciding(
                filed, refused.orElse("approve", untouched), refused.orElse(filed ? "refuse" : "withdraw", untouched));
    }

    static CredentialForm form(FormState form, String list, List<Supplier> holders, List<Product> goods, Texts texts) {
        return new CredentialForm(
                list,
                form,
                holders.stream()
                        .map(holder -> option("supplierId", holder.id(), holder.name(), form))
                        .toList(),
                Arrays.stream(CredentialKind.values())
                        .map(kind -> option("kind", kind.name(), CredentialWords.kind(kind, texts), form))
                        .toList(),
                goods.stream()
                        .map(product -> option("sku", product.sku(), texts.term(product.name()), form))
                        .toList());
    }

    private static Option option(String field, String value, String label, FormState form) {
        return new Option(value, label, form.value(field).equals(value));
    }
}
