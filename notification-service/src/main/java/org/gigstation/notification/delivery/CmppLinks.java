package org.gigstation.notification.delivery;

import com.zx.sms.codec.cmpp.msg.CmppSubmitRequestMessage;
import com.zx.sms.codec.cmpp.msg.CmppSubmitResponseMessage;
import com.zx.sms.common.util.ChannelUtil;
import com.zx.sms.connect.manager.EndpointEntity.SupportLongMessage;
import com.zx.sms.connect.manager.EndpointManager;
import com.zx.sms.connect.manager.cmpp.CMPPClientEndpointEntity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.gigstation.notification.settings.NotificationSettings;
import org.gigstation.notification.settings.NotificationSettings.CmppVersion;
import org.jboss.logging.Logger;

/** The links to one gateway, kept by SMSGate: it logs in, asks quiet links whether they stand, and connects anew. */
final class CmppLinks {

    private static final Logger LOG = Logger.getLogger(CmppLinks.class);
    private static final short VERSION_2 = 0x20;
    private static final short VERSION_3 = 0x30;

    private final CMPPClientEndpointEntity endpoint;
    private final ExecutorService receivers;

    CmppLinks(String channel, NotificationSettings.Cmpp settings, DeliverIntake intake) {
        this.receivers =
                Executors.newFixedThreadPool(settings.receivers(), task -> new Thread(task, "receive-" + channel));
        this.endpoint = endpoint(channel, settings);
        endpoint.setBusinessHandlerSet(new ArrayList<>(List.of(new CmppReceiver(channel, intake, receivers))));
    }

    void open() {
        EndpointManager.INS.addEndpointEntity(endpoint);
        EndpointManager.INS.openEndpoint(endpoint);
        EndpointManager.INS.startConnectionCheckTask();
    }

    void close() {
        EndpointManager.INS.close(endpoint);
        EndpointManager.INS.remove(endpoint.getId());
        receivers.shutdown();
    }

    /** Links that are logged in. */
    int count() {
        var connector = EndpointManager.INS.getEndpointConnector(endpoint);
        return connector == null ? 0 : connector.getConnectionNum();
    }

    /** @return empty when there is no link: not an octet has left */
    Optional<Future<CmppSubmitResponseMessage>> send(CmppSubmitRequestMessage request) {
        try {
            return Optional.ofNullable(ChannelUtil.syncWriteBinaryMsgToEntity(endpoint.getId(), request));
        } catch (Exception e) { // the library declares no narrower one
            LOG.debugf(e, "%s took no submit", endpoint.getId());
            return Optional.empty();
        }
    }

    private static CMPPClientEndpointEntity endpoint(String channel, NotificationSettings.Cmpp settings) {
        var endpoint = new CMPPClientEndpointEntity();
        endpoint.setId("cmpp-" + channel);
        endpoint.setHost(settings.host());
        endpoint.setPort(settings.port());
        endpoint.setUserName(settings.systemId());
        endpoint.setPassword(settings.password());
        endpoint.setMsgSrc(settings.systemId());
        endpoint.setSpCode(settings.source());
        endpoint.setServiceId(settings.serviceId());
        endpoint.setVersion(settings.version() == CmppVersion.V3 ? VERSION_3 : VERSION_2);
        endpoint.setMaxChannels((short) settings.binds());
        endpoint.setWindow(settings.common().window());
        endpoint.setValid(true);
        sendsNothingTwice(endpoint, settings);
        return endpoint;
    }

    /** Left to itself the library repeats what got no answer, and what failed; a text that may have left is never sent again in silence. */
    private static void sendsNothingTwice(CMPPClientEndpointEntity endpoint, NotificationSettings.Cmpp settings) {
        endpoint.setReSendFailMsg(false);
        endpoint.setMaxRetryCnt((short) 1);
        endpoint.setRetryWaitTimeSec((short) (settings.common().submitTimeout().toSeconds() + 1));
        endpoint.setSupportLongmsg(SupportLongMessage.NONE);
    }
}
