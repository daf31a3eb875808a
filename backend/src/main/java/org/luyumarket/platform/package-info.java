/**
 * What every module stands on: exact money and weight, division and credit codes, refusals and their problem documents,
 * the outbox, rate limits, identifiers and the encryption of personal data. Knows no module.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.luyumarket.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
