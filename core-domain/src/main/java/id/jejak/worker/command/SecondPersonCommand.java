package id.jejak.worker.command;

/** What needs a second person: asking for it, and deciding on what was asked. */
public sealed interface SecondPersonCommand extends WorkerCommand
        permits RequestCorrection, RequestRetirement, ApproveRequest, RefuseRequest {}
