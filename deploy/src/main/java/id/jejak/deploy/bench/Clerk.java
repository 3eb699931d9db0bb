package id.jejak.deploy.bench;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicInteger;

/** Somebody at the district office who gives commands over a connection of their own, about people of their own. */
final class Clerk implements AutoCloseable {

    private static final AtomicInteger PEOPLE = new AtomicInteger();
    private static final int SERIALS = 9_999;

    /** Somebody's trainings are each on a day of their own: the same one is refused a second time. */
    private static final LocalDate FIRST_TRAINING = LocalDate.of(2010, 1, 1);

    private final KeptConnection connection;
    private final Deque<Trainee> people = new ArrayDeque<>();

    private record Trainee(String id, LocalDate next) {}

    Clerk(Product product) throws IOException {
        this.connection = product.connect("operator");
    }

    KeptConnection.Answer register() throws IOException {
        KeptConnection.Answer answer = connection
                .post("/api/v1/workers", person(PEOPLE.getAndIncrement()))
                .accepted();
        people.add(new Trainee(answer.id(), FIRST_TRAINING));
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
        Trainee trainee = people.remove();
        people.add(new Trainee(trainee.id(), trainee.next().plusDays(1)));
        return connection
                .post("/api/v1/workers/" + trainee.id() + "/trainings", training(trainee.next()))
                .accepted();
    }

    private static String training(LocalDate day) {
        return "{\"kind\":\"BASIC_TRAINING\",\"hours\":8,\"from\":\"" + day + "\",\"to\":\"" + day + "\"}";
    }

    @Override
    public void close() throws IOException {
        connection.close();
    }
}
