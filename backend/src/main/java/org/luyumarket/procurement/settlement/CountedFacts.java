package org.luyumarket.procurement.settlement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luyumarket.identity.Person;
import org.luyumarket.ledger.Channel;
import org.luyumarket.ledger.SaleFact;
import org.luyumarket.ledger.SaleFact.CertificateOnFile;
import org.luyumarket.ledger.SaleFact.Destination;
import org.luyumarket.ledger.SaleFact.Evidence;
import org.luyumarket.ledger.SaleFact.Kind;
import org.luyumarket.ledger.SaleFact.Producer;
import org.luyumarket.ledger.SaleFact.Source;
import org.luyumarket.ledger.SaleFact.Trade;
import org.luyumarket.platform.ChinaTime;
import org.luyumarket.platform.Cny;
import org.luyumarket.platform.DivisionCode;
import org.luyumarket.platform.Ids;
import org.luyumarket.platform.Weight;
import org.luyumarket.procurement.institution.Institution;
import org.luyumarket.procurement.institution.Institutions;
import org.luyumarket.procurement.settlement.Tally.Piece;
import org.luyumarket.supplier.Certificate;
import org.luyumarket.supplier.Supplier;
import org.luyumarket.supplier.Suppliers;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What the ledger is told of what is accepted and paid; what is taken back corrects the very entry it was counted by. */
@Component
class CountedFacts {

    private static final String UNCERTIFIED = "UNCERTIFIED";

    private final Institutions institutions;
    private final Suppliers suppliers;
    private final Ids ids;

    CountedFacts(Institutions institutions, Suppliers suppliers, Ids ids) {
        this.institutions = institutions;
        this.suppliers = suppliers;
        this.ids = ids;
    }

    /** A piece as it is kept here, and as the ledger gets it. */
    record CountedFact(Counted counted, SaleFact fact) {}

    Mono<List<CountedFact>> of(Due due, List<Piece> pieces, Instant moneyAt, Person person) {
        return Mono.zip(
                        institutions.find(due.deal().institution(), person),
                        suppliers.find(due.deal().supplierId()))
                .flatMapMany(parties -> Flux.fromIterable(pieces)
                        .concatMap(piece -> certified(parties.getT2(), later(piece, moneyAt))
                                .map(sale -> told(piece, sale, new Behind(due, parties.getT1())))))
                .collectList();
    }

    /** The later of acceptance and payment decides the day. */
    private static Instant later(Piece piece, Instant moneyAt) {
        Instant acceptedAt = piece.goods().acceptedAt();
        return acceptedAt.isAfter(moneyAt) ? acceptedAt : moneyAt;
    }

    private Mono<Sale> certified(Supplier supplier, Instant at) {
        return suppliers
                .certificate(supplier.id(), LocalDate.ofInstant(at, ChinaTime.ZONE))
                .map(certificate -> new Sale(at, supplier, certificate))
                .defaultIfEmpty(new Sale(at, supplier, null));
    }

    /** When, by whom and under which certificate. */
    private record Sale(
            Instant at, Supplier supplier, @Nullable Certificate certificate) {

        LocalDate day() {
            return LocalDate.ofInstant(at, ChinaTime.ZONE);
        }

        String uncountedFor() {
            return certificate != null && certificate.isValidOn(day()) ? "" : UNCERTIFIED;
        }

        Producer producer(DivisionCode county) {
            return new Producer(
                    supplier.id(),
                    supplier.name(),
                    county,
                    certificate == null
                            ? null
                            : new CertificateOnFile(
                                    certificate.number(), certificate.validFrom(), certificate.validTo()),
                    supplier.households(),
                    supplier.persons());
        }
    }

    /** The due, and the unit that it is of. */
    private record Behind(Due due, Institution unit) {

        Destination destination(Goods goods) {
            return new Destination(goods.site().division(), unit.terms().division(), unit.name());
        }

        Evidence evidence(Goods goods) {
            String contract = due.deal().contractNumber();
            return new Evidence(
                    Source.PROCUREMENT, contract, unit.demo(), contract, null, goods.delivery(), due.number());
        }
    }

    private CountedFact told(Piece piece, Sale sale, Behind behind) {
        Counted before = piece.takesBack();
        Counted counted = new Counted(
                ids.next(),
                piece.goods().id(),
                piece.amount(),
                before == null ? null : before.id(),
                sale.day(),
                before == null ? sale.uncountedFor() : before.uncountedFor());
        return new CountedFact(counted, fact(piece, counted, sale, behind));
    }

    private static SaleFact fact(Piece piece, Counted counted, Sale sale, Behind behind) {
        Goods goods = piece.goods();
        Counted before = piece.takesBack();
        return new SaleFact(
                counted.cause(),
                before == null ? Kind.SALE : Kind.CORRECTION,
                sale.at(),
                new SaleFact.Goods(
                        goods.product().sku(),
                        goods.product().name(),
                        goods.product().category(),
                        null),
                Cny.ofFen(piece.amount().fen()),
                new Weight(piece.amount().grams()),
                piece.amount().boxes(),
                sale.producer(goods.product().county()),
                behind.destination(goods),
                Trade.via(Channel.GOVERNMENT_PROCUREMENT),
                behind.evidence(goods),
                before == null ? null : before.cause());
    }
}
