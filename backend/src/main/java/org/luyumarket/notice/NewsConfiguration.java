package org.luyumarket.notice;

import org.luyumarket.aftersale.ClaimChanged;
import org.luyumarket.complaint.ComplaintChanged;
import org.luyumarket.credential.CredentialChanged;
import org.luyumarket.einvoice.EInvoiceIssued;
import org.luyumarket.fulfilment.ParcelArrived;
import org.luyumarket.fulfilment.ParcelSent;
import org.luyumarket.fulfilment.ReceiptAssumed;
import org.luyumarket.payment.PaymentSucceeded;
import org.luyumarket.payout.AccountDecided;
import org.luyumarket.payout.PayoutAnswered;
import org.luyumarket.platform.OutboxConsumer;
import org.luyumarket.returns.ReturnChanged;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the heralds listen to. */
@Configuration(proxyBeanMethods = false)
class NewsConfiguration {

    @Bean
    OutboxConsumer<PaymentSucceeded> newsOfPayments(Herald herald) {
        return OutboxConsumer.ofMany("notice.payment-succeeded", PaymentSucceeded.class, herald::paid);
    }

    @Bean
    OutboxConsumer<ParcelSent> newsOfParcels(Herald herald) {
        return OutboxConsumer.of("notice.parcel-sent", ParcelSent.class, herald::sent);
    }

    @Bean
    OutboxConsumer<ParcelArrived> newsOfArrivals(Herald herald) {
        return OutboxConsumer.of("notice.parcel-arrived", ParcelArrived.class, herald::arrived);
    }

    @Bean
    OutboxConsumer<ReceiptAssumed> newsOfReceipts(Herald herald) {
        return OutboxConsumer.of("notice.receipt-assumed", ReceiptAssumed.class, herald::received);
    }

    @Bean
    OutboxConsumer<EInvoiceIssued> newsOfInvoices(Herald herald) {
        return OutboxConsumer.of("notice.einvoice-issued", EInvoiceIssued.class, herald::invoiced);
    }

    @Bean
    OutboxConsumer<CredentialChanged> newsOfCredentials(Herald herald) {
        return OutboxConsumer.of("notice.credential-changed", CredentialChanged.class, herald::decided);
    }

    @Bean
    OutboxConsumer<ClaimChanged> newsOfClaims(Herald herald) {
        return OutboxConsumer.of("notice.claim-changed", ClaimChanged.class, herald::claimed);
    }

    @Bean
    OutboxConsumer<ComplaintChanged> newsOfComplaints(Herald herald) {
        return OutboxConsumer.of("notice.complaint-changed", ComplaintChanged.class, herald::complained);
    }

    @Bean
    OutboxConsumer<PayoutAnswered> newsOfPayouts(PayoutHerald herald) {
        return OutboxConsumer.of("notice.payout-answered", PayoutAnswered.class, herald::answered);
    }

    @Bean
    OutboxConsumer<AccountDecided> newsOfAccounts(PayoutHerald herald) {
        return OutboxConsumer.of("notice.account-decided", AccountDecided.class, herald::decided);
    }

    @Bean
    OutboxConsumer<ReturnChanged> newsOfReturns(Herald herald) {
        return OutboxConsumer.of("notice.return-changed", ReturnChanged.class, herald::returned);
    }
}
