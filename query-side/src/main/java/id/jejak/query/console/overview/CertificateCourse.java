package id.jejak.query.console.overview;

import id.jejak.projection.counts.view.Count;
import id.jejak.projection.counts.view.CountKey;
import id.jejak.projection.counts.view.Counts;
import id.jejak.projection.view.CertificateStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * People with a certificate, by its status, day after day.
 *
 * @param statuses those that occur
 */
record CertificateCourse(List<CertificateStatus> statuses, List<Point> points) {

    /** One number for each status. */
    record Point(LocalDate on, List<Long> counts) {}

    static CertificateCourse of(List<Counts> series) {
        List<CertificateStatus> statuses = Stream.of(CertificateStatus.values())
                .filter(status -> series.stream().anyMatch(day -> count(day, status) > 0))
                .toList();
        return new CertificateCourse(
                statuses,
                series.stream()
                        .map(day -> new Point(
                                day.on(),
                                statuses.stream()
                                        .map(status -> count(day, status))
                                        .toList()))
                        .toList());
    }

    private static long count(Counts day, CertificateStatus status) {
        return day.items().stream()
                .filter(item -> status.name().equals(item.keys().get(CountKey.CERTIFICATE)))
                .mapToLong(Count::count)
                .sum();
    }
}
