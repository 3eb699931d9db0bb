package id.jejak.worker.state;

/** One worker, or nobody yet. */
public sealed interface WorkerState permits Unregistered, Registered {}
