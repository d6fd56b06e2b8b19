package org.gigstation.notification.settings;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Everything that can be set about this service. */
@ConfigMapping(prefix = "gig.notification")
public interface NotificationSettings {

    /** File of the keys that seal names, numbers and texts; made when missing, readable by its owner alone. */
    Path keys();

    /** 9-digit code of the station that looks after strangers who write to us. */
    String homeDivision();

    /** How long an attempt may stay without an answer before it counts as lost; well above every submit timeout. */
    @WithDefault("60s")
    Duration lease();

    /** Texts and receipts taken at once at most, over all channels: each needs a connection of the database, of which others need some too. */
    @WithDefault("12")
    int takenAtOnce();

    /** SMPP 3.4 channels by name. */
    Map<String, Smpp> smpp();

    /** Kannel gateways by name. */
    Map<String, Kannel> kannel();

    /** Aliyun accounts by name. */
    Map<String, Aliyun> aliyun();

    /** CMPP gateways by name; only a service that was built with {@code -Pcmpp} has them. */
    Map<String, Cmpp> cmpp();

    /** What every channel has. */
    interface Common {
        /** Whether messages go out over it; answers and receipts come in all the same. */
        @WithDefault("true")
        boolean enabled();

        /** The lowest goes first; the others take over when it cannot. */
        @WithDefault("10")
        int order();

        /** Messages in flight at most, from their claim until the carrier's answer is written down: what a crash may leave unknown. */
        @WithDefault("50")
        int window();

        /** Parts per second at most: carriers bill and count parts. */
        @WithDefault("100")
        int partsPerSecond();

        /** Price of one part, in fen. */
        @WithDefault("5")
        int feeFen();

        /** How long to wait for the answer to a submit. */
        @WithDefault("10s")
        Duration submitTimeout();

        /** Failures in a row after which a channel rests. */
        @WithDefault("10")
        int breakerFailures();

        /** How long it rests before one message tries it again. */
        @WithDefault("15s")
        Duration breakerPause();
    }

    /** An SMPP channel. */
    interface Smpp {
        @WithParentName
        Common common();

        /** The message centre. */
        String host();

        /** Its port. */
        int port();

        /** Who we are to it. */
        String systemId();

        /** What proves it; eight letters at most, says SMPP 3.4. */
        String password();

        /** What some centres want to be told besides. */
        Optional<String> systemType();

        /** The address people see and answer to. */
        String source();

        /** Sessions bound at the same time. */
        @WithDefault("1")
        int binds();

        /** How often a quiet session is asked whether it still stands. */
        @WithDefault("30s")
        Duration enquireLink();

        /** How ids look in submit responses and in the text of receipts. */
        @WithDefault("AS_SENT")
        IdBase idBase();

        /** Threads that take answers and receipts. */
        @WithDefault("8")
        int receivers();
    }

    /** How a message centre writes the same id in two places. */
    enum IdBase {
        /** Letter by letter the same. */
        AS_SENT,
        /** Hexadecimal in the response, decimal in the receipt's text. */
        HEX_THEN_DECIMAL
    }

    /** A Kannel gateway. */
    interface Kannel {
        @WithParentName
        Common common();

        /** Where it takes messages, {@code http://host:13013/cgi-bin/sendsms}. */
        String url();

        /** Its {@code sendsms-user}. */
        String username();

        /** That user's password. */
        String password();

        /** The address people see and answer to. */
        String source();

        /** Kannel reaches our callbacks here, {@code http://host:8083/api/notification/v1}. */
        String callbackUrl();

        /** Shared secret in callbacks. */
        String secret();
    }

    /** An Aliyun account. */
    interface Aliyun {
        @WithParentName
        Common common();

        /** Where it takes messages; another one for tests. */
        @WithDefault("https://dysmsapi.aliyuncs.com")
        String endpoint();

        /** The account's key. */
        String accessKeyId();

        /** What signs each call. */
        String accessKeySecret();

        /** Shared secret in callbacks. */
        String secret();
    }

    /** A CMPP gateway. */
    interface Cmpp {
        @WithParentName
        Common common();

        /** The gateway. */
        String host();

        /** Its port. */
        int port();

        /** Who we are to it, six digits. */
        String systemId();

        /** What proves it: the shared secret. */
        String password();

        /** The address people see and answer to. */
        String source();

        /** Which of our services sends, where the gateway bills by service; ten letters at most. */
        @WithDefault("gig")
        String serviceId();

        /** The dialect. */
        @WithDefault("V2")
        CmppVersion version();

        /** Links at the same time. */
        @WithDefault("1")
        int binds();

        /** Threads that take answers and receipts. */
        @WithDefault("8")
        int receivers();
    }

    /** Editions of CMPP. */
    enum CmppVersion {
        /** 2.0 and 2.1. */
        V2,
        /** 3.0: longer ids and numbers. */
        V3
    }
}
