package org.gigstation.notification.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gigstation.local.process.Directories;
import org.gigstation.local.process.Ports;

/** Debian's Kannel with its fake message centre: gateway, HTTP side and handsets, as processes that end with us. */
public final class Kannel implements AutoCloseable {

    private static final Path BEARERBOX = Path.of("/usr/sbin/bearerbox");
    private static final Path SMSBOX = Path.of("/usr/sbin/smsbox");
    private static final Path FAKESMSC = Path.of("/usr/lib/kannel/test/fakesmsc");
    private static final int TRIES = 900;

    private final Path home = Directories.temporary("gig-kannel-");
    private final int centrePort = Ports.free();
    private final int sendPort = Ports.free();
    private final List<Process> processes = new ArrayList<>();

    /** @param textUrl where Kannel calls us with a text */
    public Kannel(String textUrl) {
        mustBeInstalled();
        int boxPort = Ports.free();
        write("kannel.conf", configuration(boxPort, Ports.free(), textUrl));
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
        start("bearerbox.out", BEARERBOX.toString(), "kannel.conf");
        awaitPort(boxPort);
        awaitPort(centrePort);
        start("smsbox.out", SMSBOX.toString(), "kannel.conf");
        awaitPort(sendPort);
    }

    public String sendUrl() {
        return "http://localhost:" + sendPort + "/cgi-bin/sendsms";
    }

    /** Handsets with numbers that begin with 139 send texts, and everything we send appears in {@link #handsetLog()}. */
    public void sendTexts(int count, double everySeconds) {
        start(
                "fakesmsc.out",
                FAKESMSC.toString(),
                "-H",
                "localhost",
                "-r",
                Integer.toString(centrePort),
                "-i",
                Double.toString(everySeconds),
                "-m",
                Integer.toString(count),
                "-z",
                "5",
                "139 1069012345 text hello ");
    }

    public String handsetLog() {
        try {
            return Files.readString(home.resolve("fakesmsc.out"), java.nio.charset.StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        processes.forEach(Process::destroyForcibly);
    }

    private String configuration(int boxPort, int adminPort, String textUrl) {
        return String.join(
                "\n",
                "group = core",
                "admin-port = " + adminPort,
                "admin-password = test",
                "smsbox-port = " + boxPort,
                "box-allow-ip = 127.0.0.1",
                "store-type = file",
                "store-location = " + home.resolve("store"),
                "",
                "group = smsc",
                "smsc = fake",
                "smsc-id = fake",
                "port = " + centrePort,
                "connect-allow-ip = 127.0.0.1",
                "",
                "group = smsbox",
                "bearerbox-host = 127.0.0.1",
                "sendsms-port = " + sendPort,
                "http-request-retry = 200",
                "http-queue-delay = 1",
                "",
                "group = sendsms-user",
                "username = gig",
                "password = secret",
                "max-messages = 1",
                "concatenation = false",
                "",
                "group = sms-service",
                "keyword = default",
                "catch-all = true",
                "alt-charset = UTF-8",
                "max-messages = 0",
                "get-url = \"" + textUrl + "\"",
                "");
    }

    private void start(String log, String... command) {
        try {
            processes.add(new ProcessBuilder(command)
                    .directory(home.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(home.resolve(log).toFile())
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String file, String content) {
        try {
            Files.writeString(home.resolve(file), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void awaitPort(int port) {
        for (int i = 0; i < TRIES; i++) {
            try {
                new Socket("localhost", port).close();
                return;
            } catch (IOException e) {
                pause();
            }
        }
        throw new IllegalStateException("Kannel does not listen on " + port);
    }

    private static void mustBeInstalled() {
        if (!Files.isExecutable(BEARERBOX) || !Files.isExecutable(FAKESMSC)) {
            throw new IllegalStateException("no Kannel here; remedy: apt-get install kannel kannel-extras");
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
