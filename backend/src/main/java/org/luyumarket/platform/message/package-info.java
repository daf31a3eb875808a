/** Short messages to phones and mail to people, by whoever carries them. */
@NamedInterface("message")
@NullMarked
package org.luyumarket.platform.message;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
