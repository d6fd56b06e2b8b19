package org.gigstation.notification.testing;

import com.aliyun.openapiutil.Client;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/** Aliyun's SendSms as far as a caller sees it; the signature of a call is judged by Aliyun's own library. */
public final class AliyunStub implements AutoCloseable {

    private static final String SECRET = "key";

    private final HttpServer server;
    private final List<Map<String, String>> calls = new CopyOnWriteArrayList<>();
    private volatile int status = 200;
    private volatile String answer = answering("OK");
    private volatile Duration after = Duration.ZERO;

    public AliyunStub(int port) {
        try {
            server = HttpServer.create(new InetSocketAddress("localhost", port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::take);
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
    }

    /** The parameters of every call whose signature was right. */
    public List<Map<String, String>> calls() {
        return calls;
    }

    /** Answers from now on with this code, in the vendor's shape. */
    public void answer(int httpStatus, String code) {
        status = httpStatus;
        answer = answering(code);
    }

    /** Answers from now on with this body, so late. */
    public void answer(String body, Duration late) {
        answer = body;
        after = late;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static String answering(String code) {
        return "{\"RequestId\":\"F655A8D5\",\"BizId\":\"900619746936498440^0\",\"Code\":\"" + code
                + "\",\"Message\":\"as the code says\"}";
    }

    private void take(HttpExchange exchange) throws IOException {
        Map<String, String> parameters = parametersOf(exchange);
        String signature = parameters.remove("Signature");
        boolean right = signatureOf(exchange.getRequestMethod(), parameters).equals(signature);
        if (right) {
            calls.add(parameters);
            LockSupport.parkNanos(after.toNanos());
        }
        byte[] body = (right ? answer : answering("SignatureDoesNotMatch")).getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(right ? status : 400, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static String signatureOf(String method, Map<String, String> parameters) {
        try {
            return Client.getRPCSignature(parameters, method, SECRET);
        } catch (Exception e) {
            throw new IllegalStateException("the vendor's library declares every exception there is", e);
        }
    }

    private static Map<String, String> parametersOf(HttpExchange exchange) throws IOException {
        String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Map<String, String> parameters = new HashMap<>();
        for (String pair : form.split("&")) {
            String[] nameAndValue = pair.split("=", 2);
            parameters.put(nameAndValue[0], URLDecoder.decode(nameAndValue[1], StandardCharsets.UTF_8));
        }
        return parameters;
    }
}
