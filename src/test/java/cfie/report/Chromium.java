package cfie.report;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** A real browser, told what to do through its own protocol (DevTools) on the loopback. */
final class Chromium implements AutoCloseable {
    private static final String READY = "DevTools listening on ";

    private final Process process;
    private final Path profile;
    private final WebSocket socket;
    private final AtomicInteger last = new AtomicInteger();
    private final Map<Integer, CompletableFuture<Map<String, Object>>> answers =
            new ConcurrentHashMap<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final String session;
    private volatile CompletableFuture<Void> loaded = new CompletableFuture<>();

    /** Where it is on this machine, if it is. */
    static Optional<Path> found() {
        return Stream.of(System.getenv("PATH").split(":"))
                .flatMap(
                        folder ->
                                Stream.of("chromium", "chromium-browser")
                                        .map(Path.of(folder)::resolve))
                .filter(Files::isExecutable)
                .findFirst();
    }

    Chromium(Path program) throws IOException {
        profile = Files.createTempDirectory("cfie-chromium");
        process =
                new ProcessBuilder(
                                program.toString(),
                                "--headless",
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--disable-dev-shm-usage",
                                "--hide-scrollbars",
                                "--remote-debugging-port=0",
                                "--user-data-dir=" + profile,
                                "about:blank")
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        socket =
                HttpClient.newHttpClient()
                        .newWebSocketBuilder()
                        .buildAsync(address(), new Ear())
                        .orTimeout(60, TimeUnit.SECONDS)
                        .join();
        Object target =
                ask("", "Target.createTarget", Map.of("url", "about:blank")).get("targetId");
        session =
                ask("", "Target.attachToTarget", Map.of("targetId", target, "flatten", true))
                        .get("sessionId")
                        .toString();
        ask("Page.enable", Map.of());
        ask("Network.enable", Map.of());
    }

    private URI address() throws IOException {
        BufferedReader said = process.errorReader(StandardCharsets.UTF_8);
        String line = said.readLine();
        while (line != null && !line.startsWith(READY)) {
            line = said.readLine();
        }
        if (line == null) {
            throw new IOException("the browser ended before it was ready");
        }
        CompletableFuture.runAsync(() -> said.lines().forEach(any -> {}));
        return URI.create(line.substring(READY.length()));
    }

    /** Hears answers and events, each perhaps in several pieces. */
    private final class Ear implements WebSocket.Listener {
        private final StringBuilder heard = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence piece, boolean isLast) {
            heard.append(piece);
            if (isLast) {
                hear(heard.toString());
                heard.setLength(0);
            }
            from.request(1);
            return null;
        }
    }

    private void hear(String message) {
        Map<String, Object> told = json(message);
        if (told.containsKey("id")) {
            answers.remove((Integer) told.get("id")).complete(told);
        } else if (told.get("method").equals("Page.loadEventFired")) {
            loaded.complete(null);
        } else if (told.get("method").equals("Network.requestWillBeSent")) {
            requests.add(map(map(told.get("params")).get("request")).get("url").toString());
        }
    }

    Map<String, Object> ask(String method, Map<String, Object> parameters) {
        return ask(session, method, parameters);
    }

    private Map<String, Object> ask(String of, String method, Map<String, Object> parameters) {
        int id = last.incrementAndGet();
        CompletableFuture<Map<String, Object>> answer = new CompletableFuture<>();
        answers.put(id, answer);
        Map<String, Object> question =
                of.isEmpty()
                        ? Map.of("id", id, "method", method, "params", parameters)
                        : Map.of("id", id, "method", method, "params", parameters, "sessionId", of);
        try {
            socket.sendText(JSON.std.asString(question), true).join();
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        Map<String, Object> told = answer.orTimeout(120, TimeUnit.SECONDS).join();
        if (told.containsKey("error")) {
            throw new AssertionError(method + ": " + told.get("error"));
        }
        return map(told.get("result"));
    }

    /** Shows a page so wide, in light or dark. */
    void show(Path page, int width, String scheme) {
        ask(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 800, "deviceScaleFactor", 1, "mobile", false));
        ask(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
        requests.clear();
        loaded = new CompletableFuture<>();
        ask("Page.navigate", Map.of("url", page.toUri().toString()));
        loaded.orTimeout(60, TimeUnit.SECONDS).join();
    }

    /** All that was asked for since the page was shown. */
    List<String> requests() {
        return new ArrayList<>(requests);
    }

    /** What a line of script gives, waited for. */
    Object evaluate(String script) {
        Map<String, Object> answer =
                ask(
                        "Runtime.evaluate",
                        Map.of("expression", script, "returnByValue", true, "awaitPromise", true));
        if (answer.containsKey("exceptionDetails")) {
            throw new AssertionError(answer.get("exceptionDetails").toString());
        }
        return map(answer.get("result")).get("value");
    }

    /** The whole page as it looks. */
    byte[] picture() {
        Map<String, Object> options = Map.of("format", "png", "captureBeyondViewport", true);
        return decoded(ask("Page.captureScreenshot", options));
    }

    /** As it is printed. */
    byte[] printed() {
        return decoded(ask("Page.printToPDF", Map.of("preferCSSPageSize", true)));
    }

    private static byte[] decoded(Map<String, Object> answer) {
        return Base64.getDecoder().decode(answer.get("data").toString());
    }

    private static Map<String, Object> json(String text) {
        try {
            return JSON.std.mapFrom(text);
        } catch (IOException malformed) {
            throw new AssertionError(text, malformed);
        }
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    @Override
    public void close() throws IOException {
        ask("", "Browser.close", Map.of());
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        try (Stream<Path> files = Files.walk(profile)) {
            files.sorted((one, other) -> other.compareTo(one)).forEach(Chromium::delete);
        }
    }

    private static void delete(Path file) {
        file.toFile().delete();
    }
}
