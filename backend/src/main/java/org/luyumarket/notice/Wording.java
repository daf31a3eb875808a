package org.luyumarket.notice;

import org.luyumarket.fulfilment.ClaimPeriod;
import org.luyumarket.notice.Notice.Kind;
import org.luyumarket.ordering.GiftNumbers;

/** Short messages to buyers. They are in Chinese: nobody knows which language the owner of a phone reads. */
final class Wording {

    private Wording() {}

    /** To who receives a gift: whom it is from, and nothing of what it cost. */
    static String ofGift(Kind kind, String from, String parcel, ClaimPeriod claims) {
        return kind == Kind.SENT
                ? "【鲁渝集市】%s送给您的礼物已发出：%s。".formatted(from, parcel)
                : "【鲁渝集市】%s送给您的礼物（%s）已签收，请尽快开箱查看；如有坏果，请在 %d 小时内告诉送礼人。".formatted(from, parcel, claims.hours());
    }

    static String of(Kind kind, String subject, String detail) {
        return "【鲁渝集市】"
                + switch (kind) {
                    case PAID -> (GiftNumbers.isGift(subject) ? "礼物" : "订单") + "%s已付款，我们会尽快发货。".formatted(subject);
                    case SENT -> "订单%s有包裹发出：%s。".formatted(subject, detail);
                    case ARRIVED -> "订单%s的包裹（%s）已签收，请当面或尽快开箱查看。".formatted(subject, detail);
                    case RECEIVED -> "订单%s已自动确认收货。如果没有收到，请联系我们。".formatted(subject);
                    case CLAIM_GRANTED -> "订单%s的坏果理赔（%s）已同意，钱会原路退回。".formatted(subject, detail);
                    case CLAIM_DECLINED -> "订单%s的坏果理赔（%s）供应商没有同意，您可以请工作人员再看。".formatted(subject, detail);
                    case CLAIM_REJECTED -> "订单%s的坏果理赔（%s）没有通过，理由见订单。".formatted(subject, detail);
                    case COMPLAINT_ANSWERED -> "订单%s的投诉（%s）供应商已答复，请到订单里查看。".formatted(subject, detail);
                    case COMPLAINT_WITH_STAFF -> "订单%s的投诉（%s）已转工作人员处理。".formatted(subject, detail);
                    case COMPLAINT_CLOSED -> "订单%s的投诉（%s）已办结，结果见订单。".formatted(subject, detail);
                    case RETURN_ACCEPTED -> "订单%s的退货（%s）已同意，退货地址见订单。".formatted(subject, detail);
                    case RETURN_REFUNDED -> "订单%s的退货（%s）已收到，钱会原路退回。".formatted(subject, detail);
                    case RETURN_REFUSED -> "订单%s的退货（%s）供应商没有同意，理由见订单。".formatted(subject, detail);
                    case TO_SHIP,
                            CLAIM_TO_JUDGE,
                            COMPLAINT_TO_ANSWER,
                            RETURN_TO_ANSWER,
                            RETURN_ON_ITS_WAY,
                            EINVOICE_ISSUED,
                            CERTIFICATE_EXPIRES,
                            CREDENTIAL_EXPIRES,
                            CREDENTIAL_ENDED,
                            CREDENTIAL_FILED,
                            CREDENTIAL_APPROVED,
                            CREDENTIAL_REFUSED,
                            CREDENTIAL_WITHDRAWN,
                            PAYOUT_PAID,
                            PAYOUT_BOUNCED,
                            ACCOUNT_APPROVED,
                            ACCOUNT_REFUSED -> subject;
                };
    }
}
