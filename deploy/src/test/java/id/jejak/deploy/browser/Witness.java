package id.jejak.deploy.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Sees what the pages of one person ask for, what they are refused, and what the browser complains of. */
final class Witness {

    private static final Set<String> GIVEN_UP = Set.of("htmx:sendAbort", "htmx:afterRequest");

    private final String origin;
    private final List<String> addresses = new ArrayList<>();
    private final List<String> refusals = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    Witness(BrowserContext person, String origin) {
        this.origin = origin;
        person.onRequest(this::asked);
        person.onRequestFailed(this::failed);
        person.onResponse(this::answered);
        person.onConsoleMessage(this::said);
        person.onWebError(error -> complaints.add(error.error()));
    }

    /** All that was asked for, in order. */
    List<String> addresses() {
        return List.copyOf(addresses);
    }

    /** Answers of 400 and above, as in {@code 404 /nowhere}. */
    List<String> refusals() {
        return List.copyOf(refusals);
    }

    /** A request to elsewhere, a script that failed, a breach of the policy, whatever the console warns of. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    private void asked(Request request) {
        addresses.add(request.url());
        if (!request.url().startsWith(origin + "/") && !request.url().startsWith("data:")) {
            complaints.add("asked elsewhere: " + request.url());
        }
    }

    private void failed(Request request) {
        // Whoever goes on typing, or to another page, gives up what was on its way.
        if (!"net::ERR_ABORTED".equals(request.failure())) {
            complaints.add(request.failure() + " " + request.url());
        }
    }

    private void answered(Response response) {
        if (response.status() >= 400) {
            refusals.add(response.status() + " " + response.url().replace(origin, ""));
        }
    }

    private void said(ConsoleMessage message) {
        boolean bad = message.type().equals("error") || message.type().equals("warning");
        if (bad && !isSeenOtherwise(message.text())) {
            complaints.add(message.type() + ": " + message.text());
        }
    }

    /** A refusal is seen as a refusal; that htmx gave up one question for the next is what it was told to do. */
    private static boolean isSeenOtherwise(String text) {
        return text.startsWith("Failed to load resource: the server responded with a status of ")
                || GIVEN_UP.contains(text);
    }
}
