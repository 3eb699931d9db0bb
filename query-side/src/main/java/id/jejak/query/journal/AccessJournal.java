package id.jejak.query.journal;

import id.jejak.projection.view.Items;

/**
 * What was recorded by {@link id.jejak.access.PersonalReads}. An interface with one implementation, because this room
 * knows no table. Each question fails with {@link id.jejak.projection.view.ProjectionsUnavailable} while it cannot be read.
 */
@FunctionalInterface
public interface AccessJournal {

    /** The reads that are asked for, oldest first. */
    Items<RecordedRead> find(JournalQuestion question);
}
