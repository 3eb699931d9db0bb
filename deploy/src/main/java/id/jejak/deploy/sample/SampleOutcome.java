package id.jejak.deploy.sample;

/** What came of asking for the sample. */
public enum SampleOutcome {
    /** It is loaded now. */
    LOADED,
    /** It was loaded before; nothing has changed. */
    LOADED_BEFORE,
    /** The log holds other events: they and the sample do not go together, and nothing has changed. */
    LOG_IN_USE
}
