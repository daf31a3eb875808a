package org.luyumarket.subscription;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.util.List;

/** Tells hosts of the public network from those that only we can reach, so that nobody has us call our own neighbours. */
final class PublicHost {

    private static final List<Block> RESERVED = List.of(
            new Block(0x00000000, 8),
            new Block(0x64400000, 10), // 100.64.0.0/10, carriers
            new Block(0xc0000000, 24), // 192.0.0.0/24, protocols
            new Block(0xc0000200, 24), // 192.0.2.0/24, documentation
            new Block(0xc6120000, 15), // 198.18.0.0/15, benchmarks
            new Block(0xc6336400, 24), // 198.51.100.0/24, documentation
            new Block(0xcb007100, 24), // 203.0.113.0/24, documentation
            new Block(0xf0000000, 4));

    private PublicHost() {}

    static boolean isPublic(InetAddress host) {
        if (host.isAnyLocalAddress()
                || host.isLoopbackAddress()
                || host.isLinkLocalAddress()
                || host.isSiteLocalAddress()
                || host.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = host.getAddress();
        return host instanceof Inet4Address
                ? RESERVED.stream().noneMatch(block -> block.holds(number(bytes)))
                : isGlobalUnicast(bytes);
    }

    /** 2000::/3, without what carries an address of the older kind within (Teredo, 6to4) and documentation. */
    private static boolean isGlobalUnicast(byte[] bytes) {
        int first = ((bytes[0] & 0xff) << 8) | (bytes[1] & 0xff);
        int second = ((bytes[2] & 0xff) << 8) | (bytes[3] & 0xff);
        boolean teredo = first == 0x2001 && second == 0;
        boolean documentation = first == 0x2001 && second == 0x0db8;
        return (first & 0xe000) == 0x2000 && first != 0x2002 && !teredo && !documentation;
    }

    private static int number(byte[] bytes) {
        return ByteBuffer.wrap(bytes).getInt();
    }

    /** All addresses that begin with the same bits. */
    private record Block(int start, int bits) {

        boolean holds(int address) {
            return (address ^ start) >>> (Integer.SIZE - bits) == 0;
        }
    }
}
