package org.gigstation.notification.delivery;

import java.util.List;

/** An adapter: brings the channels that are configured for it. */
public interface ChannelSource {

    List<Channel> channels();
}
