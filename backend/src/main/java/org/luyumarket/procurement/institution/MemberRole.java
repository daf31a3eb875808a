package org.luyumarket.procurement.institution;

/** What somebody may do for a unit; one person may have several. */
public enum MemberRole {
    /** Draws up requisitions. */
    REQUESTER,
    /** Approves what others drew up, at a level that depends on the amount. */
    APPROVER,
    /** Keeps the budgets, pays, and answers for invoices. */
    FINANCE,
    /** Accepts what is delivered. */
    RECEIVER,
    /** Lets others in, says what they may do, and files the reserved share. */
    ADMINISTRATOR
}
