package id.jejak.query;

import java.time.LocalDate;

/** What day it is for the business, in Asia/Jakarta. An interface, because the application may be told another day. */
@FunctionalInterface
public interface BusinessDay {

    /** The day that a question means which names none. */
    LocalDate today();
}
