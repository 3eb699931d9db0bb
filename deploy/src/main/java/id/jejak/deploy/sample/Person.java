package id.jejak.deploy.sample;

import id.jejak.reference.Category;
import id.jejak.reference.Region;
import id.jejak.worker.EngagementId;
import id.jejak.worker.Nik;
import id.jejak.worker.Sex;
import id.jejak.worker.WorkerId;
import java.time.LocalDate;

/**
 * A made-up worker with the first engagement.
 *
 * @param key names the person within the story, such as {@code PSM-017}; by it everything else is drawn
 * @param share of the workers to which the person belongs
 */
record Person(
        String key,
        Share share,
        WorkerId id,
        Nik nik,
        String name,
        LocalDate birthDate,
        Sex sex,
        Region region,
        EngagementId engagement,
        LocalDate since) {

    Category category() {
        return new Category(share.category());
    }

    /** By the key alone: neither name nor NIK comes into a log. */
    @Override
    public String toString() {
        return key;
    }
}
