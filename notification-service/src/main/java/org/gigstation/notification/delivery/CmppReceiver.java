package org.gigstation.notification.delivery;

import com.zx.sms.codec.cmpp.msg.CmppDeliverRequestMessage;
import com.zx.sms.codec.cmpp.msg.CmppDeliverResponseMessage;
import com.zx.sms.handler.api.AbstractBusinessHandler;
import com.zx.sms.session.cmpp.SessionState;
import io.netty.channel.ChannelHandlerContext;
import java.util.concurrent.Executor;
import org.jboss.logging.Logger;

/** Takes CMPP_DELIVER: receipts and texts. Answered yes when what it says is committed, and no when not, so that the gateway keeps it. */
final class CmppReceiver extends AbstractBusinessHandler {

    private static final Logger LOG = Logger.getLogger(CmppReceiver.class);
    /** Source: CMPP 2.0 §7.4.5.2. */
    private static final int TAKEN = 0;

    private static final int OTHER_ERROR = 9;

    private final String channel;
    private final DeliverIntake intake;
    private final Executor receivers;

    CmppReceiver(String channel, DeliverIntake intake, Executor receivers) {
        this.channel = channel;
        this.intake = intake;
        this.receivers = receivers;
    }

    @Override
    public String name() {
        return "receive-" + channel;
    }

    @Override
    public void userEventTriggered(ChannelHandlerContext link, Object event) throws Exception {
        if (event == SessionState.Connect) {
            LOG.infof("%s is logged in", channel);
        }
        super.userEventTriggered(link, event);
    }

    @Override
    public void channelInactive(ChannelHandlerContext link) throws Exception {
        LOG.infof("a link of %s is gone", channel);
        super.channelInactive(link);
    }

    @Override
    public void channelRead(ChannelHandlerContext link, Object received) throws Exception {
        if (received instanceof CmppDeliverRequestMessage deliver) {
            receivers.execute(() -> answer(link, deliver, taken(deliver)));
        } else {
            super.channelRead(link, received);
        }
    }

    private int taken(CmppDeliverRequestMessage deliver) {
        try {
            if (deliver.isReport()) {
                var report = deliver.getReportRequestMessage();
                intake.takeReceipt(
                        channel, SmppReceipt.ofWord(channel, report.getMsgId().toString(), report.getStat()));
            } else {
                var text = HandsetText.read(
                        deliver.getMsgContentBytes(),
                        deliver.getTpudhi() != 0,
                        deliver.getMsgfmt().getValue());
                intake.takeText(channel, "cmpp:" + deliver.getMsgId(), deliver.getSrcterminalId(), text);
            }
            return TAKEN;
        } catch (RuntimeException e) {
            LOG.warnf(
                    "%s asks the gateway to keep a message: %s",
                    channel, e.getClass().getSimpleName());
            LOG.debug("the failure", e);
            return OTHER_ERROR;
        }
    }

    private static void answer(ChannelHandlerContext link, CmppDeliverRequestMessage deliver, int result) {
        var answer = new CmppDeliverResponseMessage(deliver.getHeader().getSequenceId());
        answer.setMsgId(deliver.getMsgId());
        answer.setResult(result);
        link.channel().writeAndFlush(answer);
    }
}
