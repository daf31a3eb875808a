package org.luyumarket.standalone.stripe;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** Something the sandbox must remember; the latest fact of a name counts. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
@JsonSubTypes({
    @JsonSubTypes.Type(value = Checkout.class, name = "checkout"),
    @JsonSubTypes.Type(value = GivenBack.class, name = "refund"),
    @JsonSubTypes.Type(value = Happening.class, name = "event"),
    @JsonSubTypes.Type(value = Remembered.class, name = "answer")
})
sealed interface Fact permits Checkout, GivenBack, Happening, Remembered {}
