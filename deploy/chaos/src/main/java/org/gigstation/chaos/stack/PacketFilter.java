package org.gigstation.chaos.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gigstation.chaos.stack.TcpProxy.Wire;

/**
 * Cuts wires in the kernel: nftables drops or refuses the packets of a port. Only in a network namespace that holds this run and nothing else;
 * a rule of ours must never reach the network of the machine.
 */
public final class PacketFilter {
    private static final Path OUR_NETWORK = Path.of("/proc/self/ns/net");
    /** Where {@code gig} was called, as it says; the first process of the machine does not let everybody look. */
    private static final String NETWORK_OF_THE_MACHINE = "GIG_NETWORK_OF_THE_MACHINE";

    private static final String TABLE = "inet gig_chaos";
    private static final Pattern PACKETS = Pattern.compile("counter packets (\\d+)");
    /** Of a hundred packets, on a bad line. */
    private static final int LOST_OF_A_HUNDRED = 20;

    private PacketFilter() {}

    /** Nothing where we share the network with others, or nftables does not work here. */
    public static Optional<PacketFilter> here() {
        try {
            String machine = System.getenv(NETWORK_OF_THE_MACHINE);
            if (machine == null
                    || Files.readSymbolicLink(OUR_NETWORK).toString().equals(machine)) {
                return Optional.empty();
            }
            nft("add table " + TABLE);
            return Optional.of(new PacketFilter());
        } catch (IOException notPermitted) {
            return Optional.empty();
        }
    }

    void cut(int port, Wire how) {
        String chain = TABLE + " wire" + port;
        String there = "add rule " + chain + " tcp dport " + port + " ";
        String back = "add rule " + chain + " tcp sport " + port + " ";
        String lost = "numgen random mod 100 < " + LOST_OF_A_HUNDRED + " counter drop\n";
        String rules =
                switch (how) {
                    case WHOLE -> "";
                    case SILENT -> there + "counter drop\n" + back + "counter drop\n";
                    case REQUESTS_LOST -> there + "counter drop\n";
                    case ANSWERS_LOST -> back + "counter drop\n";
                    case RESET -> there + "counter reject with tcp reset\n";
                    case LOSSY -> there + lost + back + lost;
                };
        must("add chain " + chain + " { type filter hook output priority 0; }\nflush chain " + chain + "\n" + rules);
    }

    /** Packets that the cut has taken. */
    long victims(int port) {
        Matcher counters = PACKETS.matcher(must("list chain " + TABLE + " wire" + port));
        long packets = 0;
        while (counters.find()) {
            packets += Long.parseLong(counters.group(1));
        }
        return packets;
    }

    private static String must(String commands) {
        try {
            return nft(commands);
        } catch (IOException e) {
            throw new UncheckedIOException("The packet filter refuses: " + commands, e);
        }
    }

    private static String nft(String commands) throws IOException {
        Process process = new ProcessBuilder(List.of("nft", "-f", "-"))
                .redirectErrorStream(true)
                .start();
        try (var input = process.getOutputStream()) {
            input.write(commands.getBytes(StandardCharsets.US_ASCII));
        }
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        if (process.onExit().join().exitValue() != 0) {
            throw new IOException(said);
        }
        return said;
    }
}
