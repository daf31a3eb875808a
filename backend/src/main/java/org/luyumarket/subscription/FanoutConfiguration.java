package org.luyumarket.subscription;

import org.luyumarket.aftersale.ClaimChanged;
import org.luyumarket.channel.DealChanged;
import org.luyumarket.channel.TillReported;
import org.luyumarket.complaint.ComplaintChanged;
import org.luyumarket.fulfilment.ParcelArrived;
import org.luyumarket.fulfilment.ParcelSent;
import org.luyumarket.payment.PaymentSucceeded;
import org.luyumarket.platform.OutboxConsumer;
import org.luyumarket.returns.ReturnChanged;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What subscribers can hear of. */
@Configuration(proxyBeanMethods = false)
class FanoutConfiguration {

    @Bean
    OutboxConsumer<PaymentSucceeded> messagesOfPayments(Fanout fanout) {
        return OutboxConsumer.ofMany("subscription.payment-succeeded", PaymentSucceeded.class, fanout::paid);
    }

    @Bean
    OutboxConsumer<ParcelSent> messagesOfParcels(Fanout fanout) {
        return OutboxConsumer.of("subscription.parcel-sent", ParcelSent.class, fanout::sent);
    }

    @Bean
    OutboxConsumer<ParcelArrived> messagesOfArrivals(Fanout fanout) {
        return OutboxConsumer.of("subscription.parcel-arrived", ParcelArrived.class, fanout::arrived);
    }

    @Bean
    OutboxConsumer<ClaimChanged> messagesOfClaims(Fanout fanout) {
        return OutboxConsumer.of("subscription.claim-changed", ClaimChanged.class, fanout::claimed);
    }

    @Bean
    OutboxConsumer<ReturnChanged> messagesOfReturns(Fanout fanout) {
        return OutboxConsumer.of("subscription.return-changed", ReturnChanged.class, fanout::returned);
    }

    @Bean
    OutboxConsumer<ComplaintChanged> messagesOfComplaints(Fanout fanout) {
        return OutboxConsumer.of("subscription.complaint-changed", ComplaintChanged.class, fanout::complained);
    }

    @Bean
    OutboxConsumer<DealChanged> messagesOfDeals(PartnerFanout fanout) {
        return OutboxConsumer.of("subscription.deal-changed", DealChanged.class, fanout::changed);
    }

    @Bean
    OutboxConsumer<TillReported> messagesOfTills(PartnerFanout fanout) {
        return OutboxConsumer.of("subscription.till-reported", TillReported.class, fanout::reported);
    }
}
