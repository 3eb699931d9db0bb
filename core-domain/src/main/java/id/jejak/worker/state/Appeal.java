package id.jejak.worker.state;

import id.jejak.worker.event.AppealDecided;
import id.jejak.worker.event.AppealFiled;
import org.jspecify.annotations.Nullable;

/**
 * An appeal and what came of it.
 *
 * @param decided null where nobody has decided on it
 */
public record Appeal(AppealFiled filed, @Nullable AppealDecided decided) {}
