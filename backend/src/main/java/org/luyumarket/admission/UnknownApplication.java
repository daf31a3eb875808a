package org.luyumarket.admission;

import org.luyumarket.platform.Refusal;

/** There is no such application, none of this phone, or none that the viewer may see. */
final class UnknownApplication extends Refusal {

    UnknownApplication() {
        super(Kind.NOT_FOUND, "unknown-application");
    }
}
