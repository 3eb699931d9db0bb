package id.jejak.worker.state;

import java.util.List;

/**
 * The secretariat has something to look at.
 *
 * @param missing what the last return said was missing, empty where nothing was returned
 */
public record InScreening(Application application, List<String> missing) implements CertificationCase {

    public InScreening {
        missing = List.copyOf(missing);
    }

    @Override
    public CertificationCase with(Application changed) {
        return new InScreening(changed, missing);
    }
}
