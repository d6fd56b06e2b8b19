package org.gigstation.local.smsc;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsmpp.bean.AlertNotification;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.DataCodings;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.BindParameter;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.SMPPSession;
import org.jsmpp.session.Session;

/** The other end of the wire: a client as the notification service is one, small enough for a test. */
final class Station implements MessageReceiverListener, AutoCloseable {
    static final String ADDRESS = "1069012345";

    final List<DeliverSm> receipts = new CopyOnWriteArrayList<>();
    final List<String> answers = new CopyOnWriteArrayList<>();
    final AtomicInteger refusals = new AtomicInteger();
    private final SMPPSession session = new SMPPSession();

    Station(SmscSimulator centre, String password) throws IOException {
        session.setMessageReceiverListener(this);
        session.connectAndBind(
                "localhost",
                centre.port(),
                new BindParameter(
                        BindType.BIND_TRX,
                        centre.systemId(),
                        password,
                        "",
                        TypeOfNumber.UNKNOWN,
                        NumberingPlanIndicator.ISDN,
                        null));
    }

    String submit(String number, String text) throws Exception {
        return submit(number, new ESMClass(), text.getBytes(StandardCharsets.UTF_16BE));
    }

    String submit(String number, ESMClass esmClass, byte[] content) throws Exception {
        return session.submitShortMessage(
                        "",
                        TypeOfNumber.UNKNOWN,
                        NumberingPlanIndicator.ISDN,
                        ADDRESS,
                        TypeOfNumber.UNKNOWN,
                        NumberingPlanIndicator.ISDN,
                        number,
                        esmClass,
                        (byte) 0,
                        (byte) 0,
                        null,
                        null,
                        new RegisteredDelivery(1),
                        (byte) 0,
                        DataCodings.newInstance((byte) 8),
                        (byte) 0,
                        content)
                .getMessageId();
    }

    @Override
    public void onAcceptDeliverSm(DeliverSm deliver) throws ProcessRequestException {
        if (deliver.isSmscDeliveryReceipt()) {
            receipts.add(deliver);
            return;
        }
        if (refusals.getAndDecrement() > 0) {
            throw new ProcessRequestException("not now", 88);
        }
        byte[] content = deliver.getShortMessage();
        answers.add(
                deliver.getDataCoding() == 8 ? new String(content, StandardCharsets.UTF_16BE) : Gsm7.decode(content));
    }

    @Override
    public void onAcceptAlertNotification(AlertNotification notification) {
        throw new AssertionError("nobody alerts here");
    }

    @Override
    public DataSmResult onAcceptDataSm(DataSm data, Session source) {
        throw new AssertionError("nobody sends data_sm here");
    }

    @Override
    public void close() {
        session.unbindAndClose();
    }
}
