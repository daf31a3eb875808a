package org.luyumarket.fulfilment;

import java.time.Instant;
import org.luyumarket.platform.DivisionCode;

/** Something a courier did with a parcel, where and when. */
public record TrackingStep(TrackingStage stage, DivisionCode place, Instant at) {}
