package org.gigstation.kit.audit;

import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * {@code GET /audit/verify} on the management port: 200 when the chain is whole, 500 with the position of the first fault when it is not.
 * {@code POST /audit/anchor} anchors the head at once.
 */
@ApplicationScoped
class AuditCommand {

    private final VerifyAudit verifyAudit;
    private final Chainer chainer;
    private final Anchors anchors;

    AuditCommand(VerifyAudit verifyAudit, Chainer chainer, Anchors anchors) {
        this.verifyAudit = verifyAudit;
        this.chainer = chainer;
        this.anchors = anchors;
    }

    void register(@Observes ManagementInterface management) {
        management.router().get("/audit/verify").blockingHandler(this::verify);
        management.router().post("/audit/anchor").blockingHandler(this::anchor);
    }

    private void verify(RoutingContext exchange) {
        chainer.chain();
        long started = System.nanoTime();
        var finding = verifyAudit.verify();
        exchange.response().setStatusCode(finding.isGood() ? 200 : 500);
        exchange.json(new JsonObject()
                .put("entries", finding.entries())
                .put("anchors", finding.anchors())
                .put("whole", finding.isGood())
                .put("position", finding.position())
                .put("fault", finding.fault())
                .put("millis", (System.nanoTime() - started) / 1_000_000));
    }

    private void anchor(RoutingContext exchange) {
        chainer.chain();
        anchors.anchor();
        exchange.response().setStatusCode(204).end();
    }
}
