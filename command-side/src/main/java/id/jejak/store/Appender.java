package id.jejak.store;

/** Writes units of work to the log, wherever it is kept, with what is decided together with them. */
interface Appender extends AutoCloseable {

    /**
     * Waits until the unit is stored.
     *
     * @throws StoreException when it could not be stored, or nobody knows
     * @throws id.jejak.kernel.Rejection when another stream holds a claim
     * @throws org.axonframework.modelling.command.ConcurrencyException when another event took its place
     * @throws AlreadyAnswered when its key was used before
     */
    Appended append(AppendUnit unit);

    /** What it has written, and what stood against it. */
    AppendMeters meters();

    @Override
    void close();
}
