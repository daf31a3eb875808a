package org.luyumarket.ledger;

import java.util.Optional;
import org.luyumarket.ledger.SaleFact.CertificateOnFile;

/** One thing that a counting rule may ask of a sale. */
public enum Requirement {

    /** Shipped to Shandong or bought by somebody who is registered there. */
    SOLD_TO_SHANDONG {
        @Override
        Optional<Reason> unmetBy(SaleFact sale) {
            if (sale.destination().isInShandong()) {
                return Optional.empty();
            }
            return Optional.of(sale.destination().isKnown() ? Reason.OUTSIDE_SHANDONG : Reason.DESTINATION_UNKNOWN);
        }
    },

    /** Made by a producer whose goods are certified on the day of the sale. */
    CERTIFIED {
        @Override
        Optional<Reason> unmetBy(SaleFact sale) {
            CertificateOnFile certificate = sale.producer().certificate();
            if (certificate == null) {
                return Optional.of(Reason.NO_CERTIFICATE);
            }
            return certificate.isValidOn(sale.day()) ? Optional.empty() : Optional.of(Reason.CERTIFICATE_NOT_VALID);
        }
    };

    /** Why the sale does not meet it; empty if it does. */
    abstract Optional<Reason> unmetBy(SaleFact sale);
}
