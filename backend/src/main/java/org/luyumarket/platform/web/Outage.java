package org.luyumarket.platform.web;

import io.lettuce.core.RedisException;
import io.r2dbc.spi.R2dbcException;
import java.net.ConnectException;
import java.nio.channels.ClosedChannelException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Tells a database or Redis that cannot be reached, or has no time, from a defect in what it was asked. */
final class Outage {

    /** SQLSTATE classes: connection, rolled back to try again, resources, operator's intervention, system. */
    private static final List<String> SQL_STATES = List.of("08", "40", "53", "55P03", "57", "58");

    private static final List<Class<? extends Throwable>> SIGNS = List.of(
            RedisException.class,
            ConnectException.class,
            ClosedChannelException.class,
            TimeoutException.class,
            QueryTimeoutException.class,
            PessimisticLockingFailureException.class,
            TransientDataAccessResourceException.class,
            DataAccessResourceFailureException.class,
            CannotCreateTransactionException.class);

    private Outage() {}

    static boolean isBehind(Throwable failure) {
        return Failures.cause(failure, R2dbcException.class)
                .flatMap(database -> Optional.ofNullable(database.getSqlState()))
                .map(state -> SQL_STATES.stream().anyMatch(state::startsWith))
                .orElseGet(() -> hasSign(failure));
    }

    private static boolean hasSign(Throwable failure) {
        return Failures.causes(failure)
                .anyMatch(cause ->
                        cause instanceof R2dbcException || SIGNS.stream().anyMatch(sign -> sign.isInstance(cause)));
    }
}
