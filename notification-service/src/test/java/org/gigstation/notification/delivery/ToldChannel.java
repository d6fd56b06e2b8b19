package org.gigstation.notification.delivery;

import java.util.List;
import org.gigstation.notification.message.Outbound;
import org.gigstation.notification.message.Submission;
import org.gigstation.notification.settings.NotificationSettings;

/** A channel that answers as it is told, one answer a message. */
final class ToldChannel implements Channel {

    private final NotificationSettings.Common settings;
    private final List<Submission.Ending> answers;

    ToldChannel(NotificationSettings.Common settings, List<Submission.Ending> answers) {
        this.settings = settings;
        this.answers = answers;
    }

    @Override
    public String name() {
        return "told";
    }

    @Override
    public String adapter() {
        return "told";
    }

    @Override
    public NotificationSettings.Common settings() {
        return settings;
    }

    @Override
    public void start() {
        // always there
    }

    @Override
    public void stop() {
        // nothing to end
    }

    @Override
    public boolean isUp() {
        return true;
    }

    @Override
    public int sessions() {
        return 1;
    }

    @Override
    public synchronized Submission submit(Outbound message) {
        return new Submission(message, List.of(), answers.remove(0));
    }
}
