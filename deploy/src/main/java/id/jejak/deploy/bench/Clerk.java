package id.jejak.deploy.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Somebody at the district office who gives commands over a connection of their own, about people of their own. */
final class Clerk implements AutoCloseable {

    private static final AtomicInteger PEOPLE = new AtomicInteger();
    private static final int SERIALS = 9_999;
    private static final String TRAINING =
            "{\"kind\":\"BASIC_TRAINING\",\"hours\":40,\"from\":\"2018-01-08\",\"to\":\"2018-01-12\"}";
    private final KeptConnection connection;
    private final List<String> people = new ArrayList<>();
    private int next;

    Clerk(Product product) throws IOException {
        this.connection = product.connect("operator");
    }

    KeptConnection.Answer register() throws IOException {
        KeptConnection.Answer answer = connection
                .post("/api/v1/workers", person(PEOPLE.getAndIncrement()))
                .accepted();
        people.add(answer.id());
        return answer;
    }

    private static String person(int number) {
        int day = 1 + number / SERIALS % 28;
        return """
                {"nik":"321701%02d0570%04d","name":"Contoh %d","birthDate":"1970-05-%02d","sex":"FEMALE",
                 "engagement":{"category":"PSM","region":"32.17.%02d","from":"2010-01-01",
                 "basis":{"kind":"SK","number":"800/12/2010","date":"2010-01-01"}}}""".formatted(40 + day, 1 + number % SERIALS, number, day, 1 + number % 16);
    }

    /** For the next of those that this clerk registered. */
    KeptConnection.Answer train() throws IOException {
        String worker = people.get(next++ % people.size());
        return connection
                .post("/api/v1/workers/" + worker + "/trainings", TRAINING)
                .accepted();
    }

    @Override
    public void close() throws IOException {
        connection.close();
    }
}
