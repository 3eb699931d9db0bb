package id.jejak.command.cohort;

import java.util.List;

/** One item for each worker of the list, in its order. */
record NominationAnswer(List<NominationItem> items, long position) {}
