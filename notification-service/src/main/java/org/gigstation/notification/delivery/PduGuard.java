package org.gigstation.notification.delivery;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.jsmpp.DefaultPDUReader;
import org.jsmpp.DefaultPDUSender;
import org.jsmpp.InvalidCommandLengthException;
import org.jsmpp.PDUReader;
import org.jsmpp.PDUSender;
import org.jsmpp.PDUStringException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.SynchronizedPDUSender;
import org.jsmpp.bean.Command;
import org.jsmpp.util.DefaultComposer;
import org.jsmpp.util.DefaultDecomposer;
import org.jsmpp.util.PDUDecomposer;

/**
 * Keeps from jsmpp what it does not survive: a length for which it would reserve the whole memory, and a deliver_sm whose fields run over its
 * end, which it would never answer. Whatever is malformed is answered with generic_nack and counted.
 */
final class PduGuard {

    /** A payload of 64 KiB, its fields and parameters. Source: SMPP 3.4 §5.3.2.32. */
    private static final int LONGEST = 70_000;

    private static final int NO_COMMAND = 0x7FFFFFFF;

    private final PDUDecomposer decomposer = new DefaultDecomposer();
    private final Runnable malformed;

    PduGuard(Runnable malformed) {
        this.malformed = malformed;
    }

    PDUSender sender() {
        return new SynchronizedPDUSender(new DefaultPDUSender(new DefaultComposer()) {
            @Override
            public byte[] sendGenericNack(OutputStream out, int status, int sequence) throws IOException {
                malformed.run();
                return super.sendGenericNack(out, status, sequence);
            }
        });
    }

    PDUReader reader() {
        return new DefaultPDUReader() {
            @Override
            public Command readPDUHeader(DataInputStream in) throws InvalidCommandLengthException, IOException {
                Command header = super.readPDUHeader(in);
                if (header.getCommandLength() > LONGEST) {
                    throw new InvalidCommandLengthException(header.getCommandLength() + " octets");
                }
                return header;
            }

            @Override
            public byte[] readPDU(DataInputStream in, Command header) throws IOException {
                byte[] pdu = super.readPDU(in, header);
                if (header.getCommandId() == SMPPConstant.CID_DELIVER_SM && !isWhole(pdu)) {
                    header.setCommandId(NO_COMMAND);
                }
                return pdu;
            }
        };
    }

    private boolean isWhole(byte[] deliver) {
        try {
            return decomposer.deliverSm(deliver) != null;
        } catch (PDUStringException | RuntimeException e) {
            return false;
        }
    }
}
