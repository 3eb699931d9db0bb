package id.jejak.command.log;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Part of the log.
 *
 * @param nextCursor what to give as {@code after} for the following part, null where the log ended
 */
record LogPage(List<LogItem> items, @Nullable Long nextCursor) {}
