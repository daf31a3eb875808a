/** Who may come in, by which door, and the endpoints of people, tokens and the audit trail. */
@NullMarked
package org.luyumarket.identity.web;

import org.jspecify.annotations.NullMarked;
