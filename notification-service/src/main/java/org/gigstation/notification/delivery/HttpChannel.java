package org.gigstation.notification.delivery;

import org.gigstation.notification.settings.NotificationSettings;

/** A channel of single requests: nothing is kept open, so it is up from its start to its stop. */
abstract class HttpChannel implements Channel {

    private final String name;
    private final String adapter;
    private final NotificationSettings.Common settings;
    private volatile boolean running;

    HttpChannel(String name, String adapter, NotificationSettings.Common settings) {
        this.name = name;
        this.adapter = adapter;
        this.settings = settings;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String adapter() {
        return adapter;
    }

    @Override
    public NotificationSettings.Common settings() {
        return settings;
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isUp() {
        return running;
    }

    @Override
    public int sessions() {
        return running ? 1 : 0;
    }
}
