package org.gigstation.assignment;

/** Told from time to time how far a plan is, in positions. Called on the planning thread: be quick. */
@FunctionalInterface
public interface Progress {

    Progress SILENT = (done, total) -> {};

    void progress(int done, int total);
}
