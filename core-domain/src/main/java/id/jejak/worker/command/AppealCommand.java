package id.jejak.worker.command;

/** What can be asked about an appeal: to hear one, and to end it. */
public sealed interface AppealCommand extends WorkerCommand permits FileAppeal, DecideAppeal {}
