package org.luyumarket.platform;

import org.springframework.web.server.ServerWebExchange;

/** Says what a failure means to the caller; for pages that show it inside themselves, such as a form with bad fields. */
public interface Problems {

    Problem describe(Throwable failure, ServerWebExchange exchange);
}
