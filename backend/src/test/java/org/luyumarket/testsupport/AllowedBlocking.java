package org.luyumarket.testsupport;

import reactor.blockhound.BlockHound;
import reactor.blockhound.integration.BlockHoundIntegration;

/** The blocking calls that may happen on an event loop, each with the reason why it does no harm. */
public final class AllowedBlocking implements BlockHoundIntegration {

    @Override
    public void applyTo(BlockHound.Builder hound) {
        // Random numbers for the first keys of a process: reads a few bytes of /dev/urandom, which never waits.
        hound.allowBlockingCallsInside("java.security.SecureRandom", "nextBytes");
        // Classes are read from disk once, when first used.
        hound.allowBlockingCallsInside("java.lang.ClassLoader", "loadClass");
        hound.allowBlockingCallsInside("java.util.ServiceLoader$LazyClassPathLookupIterator", "parse");
        // So is the native transport, without which all would go on by Java's own.
        hound.allowBlockingCallsInside("io.netty.channel.epoll.Epoll", "<clinit>");
        // How to read a type as JSON is worked out once, under a lock that all types share,
        hound.allowBlockingCallsInside(
                "tools.jackson.databind.deser.DeserializerCache", "_createAndCacheValueDeserializer");
        // and so is how to write it.
        hound.allowBlockingCallsInside("tools.jackson.databind.ser.SerializerCache", "addAndResolveNonTypedSerializer");
        // Message bundles are read once and kept.
        hound.allowBlockingCallsInside("java.util.ResourceBundle", "getBundle");
        // So are the currencies of the world,
        hound.allowBlockingCallsInside("org.joda.money.DefaultCurrencyUnitDataProvider", "registerCurrencies");
        // and the outlines of the map.
        hound.allowBlockingCallsInside("org.luyumarket.storefront.desk.Outlines", "read");
        // Netty's buffers grow their pool under a lock that is held for an instant, when many connections write at
        // once.
        hound.allowBlockingCallsInside("io.netty.buffer.AdaptivePoolingAllocator$MagazineGroup", "tryExpandMagazines");
        // The one shared Redis connection is handed out under a lock; it is opened while the application starts.
        hound.allowBlockingCallsInside(
                "org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory", "doInLock");
        // Tests read what comes as a stream: a lock hands each item over to the test's own thread.
        hound.allowBlockingCallsInside("reactor.core.publisher.BlockingIterable$SubscriberIterator", "signalConsumer");
        // Log lines go to a console or a file; that disk is allowed to be slow.
        hound.allowBlockingCallsInside("ch.qos.logback.classic.Logger", "callAppenders");
    }
}
