package org.gigstation.notification.testing;

import static org.awaitility.Awaitility.await;

import com.chinamobile.cmos.sms.SmsDcs;
import com.zx.sms.codec.cmpp.msg.CmppDeliverRequestMessage;
import com.zx.sms.codec.cmpp.msg.CmppDeliverResponseMessage;
import com.zx.sms.codec.cmpp.msg.CmppReportRequestMessage;
import com.zx.sms.codec.cmpp.msg.CmppSubmitRequestMessage;
import com.zx.sms.codec.cmpp.msg.CmppSubmitResponseMessage;
import com.zx.sms.common.util.ChannelUtil;
import com.zx.sms.common.util.MsgId;
import com.zx.sms.connect.manager.EndpointEntity.SupportLongMessage;
import com.zx.sms.connect.manager.EndpointManager;
import com.zx.sms.connect.manager.cmpp.CMPPServerChildEndpointEntity;
import com.zx.sms.connect.manager.cmpp.CMPPServerEndpointEntity;
import com.zx.sms.handler.api.AbstractBusinessHandler;
import io.netty.channel.ChannelHandlerContext;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.gigstation.local.process.Ports;

/** A gateway of SMSGate's own server classes. */
public final class CmppGateway implements AutoCloseable {

    public static final String USER = "901783";
    public static final String SECRET = "ICP001";

    private static final short VERSION_2 = 0x20;
    private static final byte UCS_2 = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final CMPPServerEndpointEntity server = new CMPPServerEndpointEntity();
    private final CMPPServerChildEndpointEntity client = new CMPPServerChildEndpointEntity();
    private final List<Submit> submits = new CopyOnWriteArrayList<>();
    private final Queue<Integer> results = new ConcurrentLinkedQueue<>();
    private final List<Long> answers = new CopyOnWriteArrayList<>();
    private final AtomicInteger mute = new AtomicInteger();
    private volatile String stat = "DELIVRD";

    public CmppGateway(int port) {
        client.setId("gig-" + port);
        client.setUserName(USER);
        client.setPassword(SECRET);
        client.setVersion(VERSION_2);
        client.setMaxChannels((short) 4);
        client.setValid(true);
        client.setReSendFailMsg(false);
        client.setSupportLongmsg(SupportLongMessage.NONE);
        client.setBusinessHandlerSet(new ArrayList<>(List.of(new Desk())));
        server.setId("gateway-" + port);
        server.setHost("127.0.0.1");
        server.setPort(port);
        server.setValid(true);
        server.addchild(client);
        EndpointManager.INS.addEndpointEntity(server);
        listen();
    }

    /** A part as it came in. */
    public record Submit(String id, String to, String text, int part, int parts, boolean headed, String validity) {}

    public List<Submit> submitsTo(String number) {
        return submits.stream().filter(submit -> submit.to().equals(number)).toList();
    }

    /** Results of the next submits, one after the other; 8 is "too fast". */
    public void answer(Integer... next) {
        results.addAll(List.of(next));
    }

    /** The next submits get no answer. */
    public void mute(int count) {
        mute.set(count);
    }

    /** What receipts say from now on; empty: none are sent. */
    public void receipts(String word) {
        stat = word;
    }

    /** How our side answered what handsets sent: 0 is "taken". */
    public List<Long> answers() {
        return answers;
    }

    public void send(String from, String text) {
        deliver(text(from, new MsgId(), "", text));
    }

    /** The same text again, as after an answer that was lost. */
    public void sendTwice(String from, String text) {
        MsgId id = new MsgId();
        deliver(text(from, id, "", text));
        deliver(text(from, id, "", text));
    }

    public void sendPart(String from, String headerHex, String text) {
        deliver(text(from, new MsgId(), headerHex, text));
    }

    @Override
    public void close() {
        EndpointManager.INS.close(server);
        EndpointManager.INS.remove(server.getId());
        EndpointManager.INS.close(client);
        EndpointManager.INS.remove(client.getId());
        await().atMost(PATIENCE).until(() -> !Ports.taken(server.getPort()));
    }

    /** The library logs a port it did not get, and goes on without; it also closes one in its own time. */
    private void listen() {
        if (Ports.taken(server.getPort())) {
            throw new IllegalStateException("Port " + server.getPort() + " of the gateway is taken");
        }
        EndpointManager.INS.openEndpoint(server);
        if (!Ports.taken(server.getPort())) {
            throw new IllegalStateException("The gateway does not listen on port " + server.getPort());
        }
    }

    private static CmppDeliverRequestMessage text(String from, MsgId id, String headerHex, String text) {
        byte[] header = HexFormat.of().parseHex(headerHex);
        byte[] letters = text.getBytes(StandardCharsets.UTF_16BE);
        byte[] octets = new byte[header.length + letters.length];
        System.arraycopy(header, 0, octets, 0, header.length);
        System.arraycopy(letters, 0, octets, header.length, letters.length);
        var deliver = new CmppDeliverRequestMessage();
        deliver.setMsgId(id);
        deliver.setSrcterminalId(from);
        deliver.setDestId("1069012345");
        deliver.setTpudhi((short) (header.length == 0 ? 0 : 1));
        deliver.setMsgfmt(new SmsDcs(UCS_2));
        deliver.setMsgContentBytes(octets);
        deliver.setMsgLength((short) octets.length);
        return deliver;
    }

    private void deliver(CmppDeliverRequestMessage message) {
        ChannelUtil.asyncWriteToEntity(client, message);
    }

    /** The gateway's side of every link. */
    private final class Desk extends AbstractBusinessHandler {
        @Override
        public String name() {
            return "gateway";
        }

        @Override
        public void channelRead(ChannelHandlerContext link, Object received) throws Exception {
            if (received instanceof CmppSubmitRequestMessage submit) {
                take(link, submit);
            } else if (received instanceof CmppDeliverResponseMessage answer) {
                answers.add(answer.getResult());
            }
            super.channelRead(link, received);
        }

        private void take(ChannelHandlerContext link, CmppSubmitRequestMessage submit) {
            Integer result = results.poll();
            var id = new MsgId();
            if (result != null && result != 0) {
                answer(link, submit, id, result);
                return;
            }
            submits.add(new Submit(
                    id.toString(),
                    submit.getDestterminalId()[0],
                    submit.getMsgContent(),
                    submit.getPknumber(),
                    submit.getPktotal(),
                    submit.getTpudhi() == 1,
                    submit.getValIdTime()));
            if (mute.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                return;
            }
            answer(link, submit, id, 0);
            if (!stat.isEmpty()) {
                link.channel().writeAndFlush(receipt(submit, id));
            }
        }

        private static void answer(ChannelHandlerContext link, CmppSubmitRequestMessage submit, MsgId id, int result) {
            var answer = new CmppSubmitResponseMessage(submit.getHeader());
            answer.setMsgId(id);
            answer.setResult(result);
            link.channel().writeAndFlush(answer);
        }

        private CmppDeliverRequestMessage receipt(CmppSubmitRequestMessage submit, MsgId id) {
            var report = new CmppReportRequestMessage();
            report.setMsgId(id);
            report.setStat(stat);
            report.setSubmitTime("2607020600");
            report.setDoneTime("2607020601");
            report.setDestterminalId(submit.getDestterminalId()[0]);
            var deliver = new CmppDeliverRequestMessage();
            deliver.setSrcterminalId(submit.getDestterminalId()[0]);
            deliver.setDestId("1069012345");
            deliver.setReportRequestMessage(report);
            return deliver;
        }
    }
}
