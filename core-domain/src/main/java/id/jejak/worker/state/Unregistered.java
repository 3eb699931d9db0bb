package id.jejak.worker.state;

/** The stream holds no registration. */
public record Unregistered() implements WorkerState {}
