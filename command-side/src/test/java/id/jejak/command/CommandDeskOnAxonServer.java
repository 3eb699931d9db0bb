package id.jejak.command;

import id.jejak.store.JejakEventStore;
import id.jejak.store.RunningAxonServer;
import id.jejak.store.codec.EventCodec;
import org.jspecify.annotations.Nullable;

/** The same story with the same refusals on a real server, held to the same questions. */
class CommandDeskOnAxonServer extends CommandDeskTest {

    private @Nullable JejakEventStore opened;

    @Override
    JejakEventStore openStore(EventCodec codec) {
        JejakEventStore store = RunningAxonServer.emptied(codec);
        opened = store;
        return store;
    }

    @Override
    String ask(String sql) {
        if (opened != null) {
            RunningAxonServer.copyLog(opened);
        }
        return super.ask(sql);
    }
}
