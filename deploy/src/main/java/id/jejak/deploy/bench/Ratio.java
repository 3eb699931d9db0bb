package id.jejak.deploy.bench;

import java.util.List;

/**
 * One line of the answer: what the product does in a second against its limit.
 *
 * @param limit what PostgreSQL itself does, or the product unhindered
 * @param goal the least ratio that is promised
 */
record Ratio(String work, double limit, double product, double goal) {

    double ratio() {
        return product / limit;
    }

    static void print(List<Ratio> rows) {
        System.out.println("%-34s %12s %12s %8s %8s".formatted("work", "limit/s", "Jejak/s", "ratio", "goal"));
        rows.forEach(row -> System.out.println(row.line()));
        System.out.println(rows.stream().map(Ratio::json).toList().toString().replace("}, {", "},\n {"));
    }

    private String line() {
        return "%-34s %12.0f %12.0f %8.2f %8.2f  %s"
                .formatted(work, limit, product, ratio(), goal, ratio() >= goal ? "met" : "NOT MET");
    }

    private String json() {
        return "{\"work\":\"%s\",\"limit\":%.0f,\"product\":%.0f,\"ratio\":%.3f,\"goal\":%.2f}"
                .formatted(work, limit, product, ratio(), goal);
    }
}
