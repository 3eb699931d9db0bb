package id.jejak.command;

import java.time.LocalDate;

/** What day it is for the offices that use this. An interface, because a demonstration or a test sets the day. */
@FunctionalInterface
public interface BusinessDay {

    /** The day in Asia/Jakarta. */
    LocalDate today();
}
